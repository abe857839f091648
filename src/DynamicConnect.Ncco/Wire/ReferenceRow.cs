using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a reference type: text, list, object.</summary>
internal class ReferenceRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, Trait[] traits)
    : CodecRow<TRecord, TValue>(name, codec, traits)
    where TRecord : VoiceObject
    where TValue : class
{
    private Place<TRecord, TValue?> place = new(field);

    public override Step StepFor(TRecord record) => StepAt(place.OffsetIn(record));

    /// <summary>The field in <paramref name="record"/>.</summary>
    protected ref TValue? In(TRecord record) => ref place.In(record);

    public override bool IsSet(TRecord record) => place.In(record) is not null;

    public override void Clear(TRecord record) => place.In(record) = null;

    protected override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (place.In(record) is { } value)
        {
            writer.Name(EncodedName);
            ValueCodec.Write(ref writer, value);
        }
    }

    public override bool Inspect(TRecord record, int index, ref Inspection inspection)
    {
        if (place.In(record) is not { } value)
        {
            return false;
        }

        Inspect(value, index, ref inspection);
        return true;
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        if (!ValueCodec.TryRead(ref reader, out TValue? value))
        {
            return false;
        }

        place.In(record) = value;
        return true;
    }
}
