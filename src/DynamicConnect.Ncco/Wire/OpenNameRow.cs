using System.Text.Json;
using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a member of an enumeration that may grow: a name that is not known reads as <c>Unknown</c> and goes aside, so that it is written back from there.</summary>
internal sealed class OpenNameRow<TRecord, TEnum>(string name, OpenNameCodec<TEnum> codec, Field<TRecord, TEnum?> field, Trait[] traits)
    : CodecRow<TRecord, TEnum?, TEnum>(name, codec, field, traits)
    where TRecord : VoiceObject
    where TEnum : struct, Enum
{
    public override Step StepFor(TRecord record) => Step.Other(this);

    public override bool IsSet(TRecord record) => In(record) is { } value && !OpenNameCodec<TEnum>.IsUnknown(value);

    protected override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (In(record) is { } value && !OpenNameCodec<TEnum>.IsUnknown(value))
        {
            writer.Name(EncodedName);
            ValueCodec.Write(ref writer, value);
        }
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        if (ValueCodec.TryRead(ref reader, out TEnum value))
        {
            In(record) = value;
            return true;
        }

        if (reader.Token == JsonTokenType.String && !reader.Bytes.IsEmpty)
        {
            In(record) = OpenNameCodec<TEnum>.Unknown;
        }

        return false;
    }
}
