using System.Text.Json;
using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a member of an enumeration that may grow: a name that is not known reads as <c>Unknown</c> and goes aside, so that it is written back from there.</summary>
internal sealed class OpenNameRow<TRecord, TEnum>(string name, OpenNameCodec<TEnum> codec, Field<TRecord, TEnum?> field, Trait[] traits)
    : CodecRow<TRecord, TEnum>(name, codec, traits)
    where TRecord : VoiceObject
    where TEnum : struct, Enum
{
    public override bool IsSet(TRecord record) => field(record) is { } value && !OpenNameCodec<TEnum>.IsUnknown(value);

    public override void Clear(TRecord record) => field(record) = null;

    protected override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (field(record) is { } value && !OpenNameCodec<TEnum>.IsUnknown(value))
        {
            writer.Name(EncodedName);
            codec.Write(ref writer, value);
        }
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        if (codec.TryRead(ref reader, out TEnum value))
        {
            field(record) = value;
            return true;
        }

        if (reader.Token == JsonTokenType.String && !reader.Bytes.IsEmpty)
        {
            field(record) = OpenNameCodec<TEnum>.Unknown;
        }

        return false;
    }
}
