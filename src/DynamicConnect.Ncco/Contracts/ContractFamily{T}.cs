using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>Reads the rest of an object whose discriminator has a known value.</summary>
/// <returns>
/// Whether the value is known. The record is <see langword="null"/> if a later discriminator has another value.
/// </returns>
internal delegate bool KnownRecordReader<TBase>(ref DocumentReader reader, ReadOnlySpan<byte> value, bool isSettled, out TBase? record);

/// <summary>A family of records with a discriminator: the actions or the endpoints.</summary>
internal sealed class ContractFamily<TBase>(
    string discriminator,
    KnownRecordReader<TBase> readKnown,
    RecordReader<TBase> readUnknown,
    Func<IContract[]> list) : ValueReader<TBase>
    where TBase : VoiceObject
{
    private readonly byte[] discriminatorName = Encoding.UTF8.GetBytes(discriminator);
    private IContract[]? contracts;

    /// <summary>The contracts of the known records, sorted by name.</summary>
    public IReadOnlyList<IContract> Contracts => contracts ??= list();

    /// <summary>The known values of the discriminator.</summary>
    public IEnumerable<string> Values => Contracts.Select(contract => contract.DiscriminatorValue).OfType<string>();

    public override string Expected => "an object";

    /// <summary>The message for an unknown value of the discriminator.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hint">What to use instead, if known.</param>
    public string DescribeUnknown(string value, string? hint)
    {
        if (Values.Contains(value))
        {
            return $"{discriminator} {TextRule.Quote(value)} has a type of its own, which checks its properties. Use that type instead.";
        }

        string message = ProblemCollector.Message(discriminator, "is unknown", TextRule.Quote(value), string.Join(", ", Values));
        return message + (hint is null ? SpellingSuggestion.Hint(value, Values) : $" {hint}");
    }

    /// <summary>The message for an object without a discriminator, with a hint at what was probably meant.</summary>
    /// <param name="found">The properties of the object.</param>
    /// <param name="likely">The likely value, if known.</param>
    public string DescribeMissing(AdditionalProperties found, string? likely = null)
    {
        string? slip = SpellingSuggestion.FindSlip(discriminator, found.Keys);
        string? elsewhere = slip ?? found.FirstOrDefault(property => Meant(property.Value) is not null).Key;
        string? meant = elsewhere is not null ? Meant(found[elsewhere]) : likely ?? Guess(found);
        string hint = (meant, elsewhere) switch
        {
            (not null, not null) => $" Did you mean \"{discriminator}\": \"{meant}\", not \"{elsewhere}\"?",
            (not null, null) => $" Did you mean \"{discriminator}\": \"{meant}\"?",
            (null, not null) => $" Did you mean \"{discriminator}\", not \"{elsewhere}\"?",
            _ => "",
        };
        return $"{discriminator} is required, but missing. Allowed: {string.Join(", ", Values)}.{hint}";
    }

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out TBase value)
    {
        value = reader.Token == JsonTokenType.StartObject ? Read(ref reader) : null;
        return value is not null;
    }

    /// <summary>The discriminator value that a string equals, or nearly equals.</summary>
    private string? Meant(JsonData value) =>
        value.Kind == JsonValueKind.String ? SpellingSuggestion.Find(DocumentReader.Over(value).Text(), Values) : null;

    /// <summary>The only kind of record that has all the properties, if there is exactly one.</summary>
    private string? Guess(AdditionalProperties found)
    {
        List<IContract> fitting = [.. Contracts.Where(contract => found.Count > 0
            && found.Keys.All(name => contract.IndexOf(name) < contract.Properties.Count)
            && contract.Properties.All(property => !property.IsRequired || found.ContainsKey(property.Name)))];
        return fitting is [{ } only] ? only.DiscriminatorValue : null;
    }

    private TBase? Read(ref DocumentReader reader)
    {
        DocumentReader start = reader;

        // Most documents have the discriminator first, so nothing is read twice.
        if (reader.Read()
            && reader.Token == JsonTokenType.PropertyName
            && reader.Bytes.SequenceEqual(discriminatorName)
            && reader.Read()
            && reader.Token == JsonTokenType.String
            && readKnown(ref reader, reader.Bytes, isSettled: false, out TBase? record)
            && record is not null)
        {
            return record;
        }

        reader = start;
        return ReadAhead(ref reader);
    }

    // A separate method, so that the caller's fast path doesn't pay for copying the reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TBase? ReadAhead(ref DocumentReader reader) =>
        readKnown(ref reader, DiscriminatorReader.Find(reader, discriminatorName), isSettled: true, out TBase? record)
            ? record
            : readUnknown(ref reader, isSettled: true);
}
