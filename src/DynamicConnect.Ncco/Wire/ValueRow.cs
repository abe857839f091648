using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a value type.</summary>
internal sealed class ValueRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, IReadOnlyList<Trait> traits)
    : Row<TRecord>(name, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    public override Type ValueType => typeof(TValue);

    public override bool IsSet(TRecord record) => field(record).HasValue;

    public override void Clear(TRecord record) => field(record) = null;

    public override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (field(record) is { } value)
        {
            writer.Name(in EncodedName);
            codec.Write(ref writer, value);
        }
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        if (!codec.TryRead(ref reader, out TValue value))
        {
            return false;
        }

        field(record) = value;
        return true;
    }
}
