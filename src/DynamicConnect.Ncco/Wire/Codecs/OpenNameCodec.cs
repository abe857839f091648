using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A member of an enumeration that may grow, by its name on the wire. Its first member is <c>Unknown</c>, which is no name.</summary>
internal sealed class OpenNameCodec<TEnum> : Codec<TEnum>
    where TEnum : struct, Enum
{
    public static readonly OpenNameCodec<TEnum> Instance = new();

    private OpenNameCodec()
    {
    }

    public static TEnum Unknown => default;

    public override string Expected => $"a text such as {string.Join(", ", WireNames<TEnum>.All.Names.Skip(1))}";

    public static bool IsUnknown(TEnum value) => EqualityComparer<TEnum>.Default.Equals(value, Unknown);

    public override void Write(ref Utf8Writer writer, TEnum value)
    {
        writer.Raw((byte)'"');
        writer.Raw(WireNames<TEnum>.Encoded(value));
        writer.Raw((byte)'"');
    }

    public override bool TryRead(ref WireReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && WireNames<TEnum>.TryFind(reader.Bytes, out value) && !IsUnknown(value);
    }
}
