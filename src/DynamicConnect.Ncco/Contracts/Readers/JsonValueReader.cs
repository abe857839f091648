using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>Open JSON, which is kept unchanged.</summary>
/// <param name="isNullTaken">Whether <see langword="null"/> is accepted as a value.</param>
/// <param name="isObject">Whether only an object is accepted.</param>
internal sealed class JsonValueReader(bool isNullTaken, bool isObject) : ValueReader<JsonData>
{
    public bool IsObject => isObject;

    public override string Expected => isObject ? "an object" : "any JSON";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out JsonData value)
    {
        bool isTaken = isObject ? reader.Token == JsonTokenType.StartObject : isNullTaken || reader.Token != JsonTokenType.Null;
        value = isTaken ? reader.Capture() : null;
        return isTaken;
    }
}
