using System.Runtime.CompilerServices;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>What all rows do with a value in the same way, whatever type of field keeps it.</summary>
internal abstract class CodecRow<TRecord, TField, TValue>(string name, Codec<TValue> codec, Field<TRecord, TField> field, Trait[] traits)
    : Row<TRecord>(name, codec, traits)
    where TRecord : VoiceObject
    where TValue : notnull
{
    private const nint Unknown = -1;

    private nint offset = Unknown;
    private Rule<TValue>[]? rules;

    public override Type ValueType => typeof(TValue);

    protected Codec<TValue> ValueCodec => codec;

    public override void Clear(TRecord record) => In(record) = default!;

    /// <summary>The field in <paramref name="record"/>. Where it is, is measured once, in the first record that comes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected ref TField In(TRecord record)
    {
        nint known = offset;
        return ref Unsafe.As<byte, TField>(ref Unsafe.AddByteOffset(ref Fields.Of(record), known == Unknown ? Measure(record) : known));
    }

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected sealed override nint Measure(TRecord record) => offset = Fields.Distance(record, ref Unsafe.As<TField, byte>(ref field(record)));
}
