using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>What all rows do with a value in the same way, wherever it is kept.</summary>
internal abstract class CodecRow<TRecord, TValue>(string name, Codec<TValue> codec, Trait[] traits) : Row<TRecord>(name, traits)
    where TRecord : VoiceObject
    where TValue : notnull
{
    private Rule<TValue>[]? rules;

    public override object Codec => codec;

    public override string Expected => codec.Expected;

    public override Type ValueType => typeof(TValue);

    protected Codec<TValue> ValueCodec => codec;

    public override void Explain(JsonData data, ref Inspection inspection) => codec.Explain(data, ref inspection);

    /// <inheritdoc cref="Row{TRecord}.StepAt(nint, ValueTuple{StepKind, object}, string[])"/>
    protected Step StepAt(nint offset) => StepAt(offset, codec.Step, codec.Spellings);

    /// <summary>Reports what is wrong with a value that is set.</summary>
    protected void Inspect(TValue value, int index, ref Inspection inspection)
    {
        inspection.At(Name, index);
        foreach (Rule<TValue> rule in rules ??= [.. Traits.OfType<Rule<TValue>>()])
        {
            rule.Check(value, ref inspection);
        }

        int start = inspection.Count;
        codec.Inspect(value, ref inspection);
        if (inspection.Count > start)
        {
            inspection.Prefix(start, JsonPath.StepInto(Name), index);
        }
    }
}
