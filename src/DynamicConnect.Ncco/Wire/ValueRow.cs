using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a value type.</summary>
internal class ValueRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, Trait[] traits)
    : CodecRow<TRecord, TValue?, TValue>(name, codec, field, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    public override bool IsSet(TRecord record) => In(record).HasValue;

    protected override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (In(record) is { } value)
        {
            writer.Name(EncodedName);
            ValueCodec.Write(ref writer, value);
        }
    }

    public override bool Inspect(TRecord record, int index, ref Inspection inspection)
    {
        if (In(record) is not { } value)
        {
            return false;
        }

        Inspect(value, index, ref inspection);
        return true;
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        if (!ValueCodec.TryRead(ref reader, out TValue value))
        {
            return false;
        }

        In(record) = value;
        return true;
    }
}
