using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A member of an enumeration, by its name on the wire.</summary>
internal sealed class NameCodec<TEnum> : Codec<TEnum>
    where TEnum : struct, Enum
{
    public override string Expected => $"one of {string.Join(", ", WireNames<TEnum>.Instance.Names)}";

    public override void Write(ref Utf8Writer writer, TEnum value) => writer.Raw(in WireNames<TEnum>.Instance.Quoted(value));

    public override bool TryRead(ref WireReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && WireNames<TEnum>.Instance.TryFind(reader.Bytes, out value);
    }
}
