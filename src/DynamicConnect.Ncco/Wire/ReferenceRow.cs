using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a reference type: text, list, object.</summary>
internal class ReferenceRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, IReadOnlyList<Trait> traits)
    : Row<TRecord>(name, traits)
    where TRecord : VoiceObject
    where TValue : class
{
    public override Type ValueType => typeof(TValue);

    protected Field<TRecord, TValue?> Field => @field;

    public override bool IsSet(TRecord record) => field(record) is not null;

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
        if (!codec.TryRead(ref reader, out TValue? value))
        {
            return false;
        }

        field(record) = value;
        return true;
    }
}
