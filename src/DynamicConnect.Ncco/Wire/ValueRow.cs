using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a value type.</summary>
internal class ValueRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, IReadOnlyList<Trait> traits)
    : CodecRow<TRecord, TValue>(name, codec, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    protected Field<TRecord, TValue?> Field => @field;

    public override bool IsSet(TRecord record) => field(record).HasValue;

    public override void Clear(TRecord record) => field(record) = null;

    public override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (field(record) is { } value)
        {
            writer.Name(in EncodedName);
            ValueCodec.Write(ref writer, value);
        }
    }

    public override bool Inspect(TRecord record, int index, ref Inspection inspection)
    {
        if (field(record) is not { } value)
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

        field(record) = value;
        return true;
    }
}
