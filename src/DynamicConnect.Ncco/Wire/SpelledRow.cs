using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property that has more than one spelling of the same value: what was read is written back as it came.</summary>
internal sealed class SpelledRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, Spelled<TValue?>> field, Trait[] traits)
    : CodecRow<TRecord, Spelled<TValue?>, TValue>(name, codec, field, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    public override Step StepFor(TRecord record) => Step.Other(this);

    public override bool IsSet(TRecord record) => In(record).Value.HasValue;

    protected override void Write(ref Utf8Writer writer, TRecord record)
    {
        Spelled<TValue?> spelled = In(record);
        if (spelled.Value is { } value)
        {
            writer.Name(EncodedName);
            if (spelled.Spelling is { } spelling)
            {
                writer.Raw(spelling.Json);
            }
            else
            {
                ValueCodec.Write(ref writer, value);
            }
        }
    }

    public override bool TryRead(ref WireReader reader, TRecord record)
    {
        WireReader start = reader;
        if (!ValueCodec.TryRead(ref reader, out TValue value))
        {
            return false;
        }

        JsonData found = start.Capture();
        In(record) = new Spelled<TValue?>(value, IsOurs(value, found) ? null : found);
        return true;
    }

    private bool IsOurs(TValue value, JsonData found)
    {
        Utf8Writer writer = new();
        try
        {
            ValueCodec.Write(ref writer, value);
            return writer.Written.SequenceEqual(found.Json);
        }
        finally
        {
            writer.Return();
        }
    }
}
