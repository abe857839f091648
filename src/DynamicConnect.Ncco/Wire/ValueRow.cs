using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a value type.</summary>
internal class ValueRow<TRecord, TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, IReadOnlyList<Trait> traits)
    : Row<TRecord>(name, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    private readonly Rule<TValue>[] rules = [.. traits.OfType<Rule<TValue>>()];

    public override string Expected => codec.Expected;

    public override object Codec => codec;

    public override Type ValueType => typeof(TValue);

    protected Field<TRecord, TValue?> Field => @field;

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

    public override bool Inspect(TRecord record, int index, ref Inspection inspection)
    {
        if (field(record) is not { } value)
        {
            return false;
        }

        inspection.At(Name, index);
        foreach (Rule<TValue> rule in rules)
        {
            rule.Check(value, ref inspection);
        }

        int start = inspection.Count;
        codec.Inspect(value, ref inspection);
        if (inspection.Count > start)
        {
            inspection.Prefix(start, JsonPath.StepInto(Name), index);
        }

        return true;
    }

    public override void Explain(JsonData data, ref Inspection inspection) => codec.Explain(data, ref inspection);

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
