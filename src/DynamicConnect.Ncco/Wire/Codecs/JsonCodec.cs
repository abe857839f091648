using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>Any JSON, kept as it is.</summary>
internal sealed class JsonCodec() : Codec<JsonData>(StepKind.Json)
{
    public override string Expected => "any JSON";

    public override void Write(ref Utf8Writer writer, JsonData value) => writer.Raw(value.Json);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out JsonData value)
    {
        value = reader.Capture();
        return true;
    }
}
