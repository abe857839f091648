using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>Any JSON but <see langword="null"/>, or objects only, kept as it is.</summary>
internal sealed class GivenJsonCodec(bool isObject) : Codec<JsonData>(StepKind.Json)
{
    public bool IsObject => isObject;

    public override string Expected => isObject ? "an object" : "any JSON";

    public override void Write(ref Utf8Writer writer, JsonData value) => writer.Raw(value.Json);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out JsonData value)
    {
        bool isGiven = isObject ? reader.Token == JsonTokenType.StartObject : reader.Token != JsonTokenType.Null;
        value = isGiven ? reader.Capture() : null;
        return isGiven;
    }
}
