using System.Text;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>One property of a record: its name on the wire, the kind of its value, where the value is kept, and what else holds for it.</summary>
internal abstract class Row<TRecord>(string name, Codec codec, Trait[] traits) : Property
    where TRecord : VoiceObject
{
    private readonly byte[] encodedName = Encoding.UTF8.GetBytes($",\"{name}\":");

    public string Name => name;

    public IEnumerable<Trait> Traits => traits.Select(trait => trait is Trait.LaterTrait later ? later.Make() : trait);

    public bool IsRequired { get; } = Has(traits, Trait.Required);

    /// <summary>All names under which the property is found in documents, other than <see cref="Name"/>.</summary>
    public IEnumerable<string> OtherNames =>
        traits.OfType<Trait.AlsoTrait>().SelectMany(trait => trait.Names)
            .Concat(Has(traits, Trait.OnceFlat) ? NestedNames : []);

    /// <summary>What is written today for a deprecated one of the <see cref="OtherNames"/>; <see langword="null"/> for one that is as good as <see cref="Name"/>.</summary>
    public string? CurrentName(string otherName) => traits.OfType<Trait.AlsoTrait>().FirstOrDefault(trait => trait.Names.Contains(otherName)) is { } also
        ? also.IsDeprecated ? Name : null
        : $"{Name}.{otherName}";

    /// <summary>What the value is on the wire.</summary>
    public virtual Codec Codec => codec;

    /// <summary>The type of the value, without <see cref="Nullable{T}"/>.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The name in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Name => encodedName.AsSpan(2, encodedName.Length - 4);

    /// <summary>How the property is written, measured in a record.</summary>
    public virtual Step StepFor(TRecord record) => StepAt(Measure(record));

    /// <summary>The name as it stands between two properties, <c>,"name":</c>.</summary>
    protected ReadOnlySpan<byte> EncodedName => encodedName;

    /// <summary>The names of the properties of the value, where it is an object.</summary>
    protected virtual IEnumerable<string> NestedNames => [];

    public abstract bool IsSet(TRecord record);

    public abstract void Clear(TRecord record);

    public sealed override void Write(ref Utf8Writer writer, VoiceObject record) => Write(ref writer, (TRecord)record);

    /// <summary>Reports what is wrong with the value, if there is one.</summary>
    /// <returns>Whether there is one.</returns>
    public virtual bool Inspect(TRecord record, int index, ref Inspection inspection) => IsSet(record);

    /// <summary>Reads the value on which <paramref name="reader"/> stands into <paramref name="record"/>, if the property can hold it.</summary>
    public abstract bool TryRead(ref WireReader reader, TRecord record);

    /// <summary>Reads what was found under one of the <see cref="OtherNames"/>, if the property can hold it, and neither is set nor was found with a value that it cannot hold.</summary>
    public virtual bool TryAdopt(string otherName, JsonData data, TRecord record)
    {
        if (IsSet(record) || record.AdditionalProperties.ContainsKey(Name))
        {
            return false;
        }

        WireReader reader = WireReader.Over(data);
        return TryRead(ref reader, record);
    }

    /// <inheritdoc cref="Property.Write"/>
    protected abstract void Write(ref Utf8Writer writer, TRecord record);

    /// <summary>Finds out how far the field is from the first one of <paramref name="record"/>.</summary>
    protected abstract nint Measure(TRecord record);

    private Step StepAt(nint offset)
    {
        string start = $",\"{name}\":";
        string quote = codec.StepKind is StepKind.Text or StepKind.SecondsAsText ? "\"" : "";
        bool isShort = EncodedText.TryEncode(start + quote, out EncodedText encoded);
        EncodedText[]? spellings = null;
        if (codec.Spellings is { } known)
        {
            isShort &= EncodedText.TryEncode(codec.StepKind == StepKind.Choices ? "," : start, known, out spellings);
        }

        return isShort ? Step.At(offset, codec.StepKind, encoded, spellings, this) : Step.Other(this);
    }

    // There is one of each such trait.
    private static bool Has(Trait[] traits, Trait one)
    {
        foreach (Trait trait in traits)
        {
            if (ReferenceEquals(trait, one))
            {
                return true;
            }
        }

        return false;
    }
}
