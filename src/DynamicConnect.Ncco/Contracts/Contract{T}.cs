using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>Reads the rest of an object into a new record.</summary>
/// <param name="reader">The reader, positioned on the start of the object, or on the value of its first property.</param>
/// <param name="isSettled">
/// Whether the object is known to be of this kind. Otherwise, a discriminator with another value stops the reading.
/// </param>
/// <returns>The record, or <see langword="null"/> if a discriminator has another value.</returns>
internal delegate TRecord? RecordReader<out TRecord>(ref DocumentReader reader, bool isSettled);

/// <summary>The metadata of a record type, in addition to its generated code.</summary>
internal sealed class Contract<TRecord>(RecordReader<TRecord> read, Func<ContractProperty[]> describe) : ValueReader<TRecord>, IContract
    where TRecord : VoiceObject
{
    private ContractProperty[]? properties;

    public string? Discriminator { get; init; }

    public string? DiscriminatorValue { get; init; }

    /// <summary>Whether properties that are not declared are allowed.</summary>
    public bool IsOpen { get; init; }

    public RetiredProperty[] Retired { get; init; } = [];

    /// <summary>Returns the rules about several properties.</summary>
    public Func<CrossPropertyRule<TRecord>[]> CrossPropertyRules { get; init; } = static () => [];

    public Type Type => typeof(TRecord);

    public IReadOnlyList<ContractProperty> Properties => properties ??= describe();

    public override string Expected =>
        DiscriminatorValue is null ? "an object" : $"an object with \"{Discriminator}\": \"{DiscriminatorValue}\"";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out TRecord value)
    {
        bool isSettled = reader.Token == JsonTokenType.StartObject && DiscriminatorValue is null;
        value = isSettled ? read(ref reader, isSettled: true) : ReadOther(ref reader);
        return value is not null;
    }

    public int IndexOf(string name)
    {
        int index = 0;
        while (index < Properties.Count && Properties[index].Name != name && !Properties[index].OtherNames.Contains(name))
        {
            index++;
        }

        return index;
    }

    /// <summary>Reports a property that isn't set, if its value couldn't be read or if it is required.</summary>
    public void ValidateUnset(TRecord record, int index, ref ProblemCollector problems)
    {
        ContractProperty property = Properties[index];
        AdditionalProperties additional = record.AdditionalProperties;
        if (additional.Count > 0 && additional.TryGetValue(property.Name, out JsonData? data))
        {
            problems.AtProperty(property.Name, index);
            property.Explain(data, ref problems);
        }
        else if (property.IsRequired)
        {
            problems.AtProperty(property.Name, index);
            problems.Report(
                StructureRules.Required,
                StructureRules.DescribeMissing(property.Name, property.Expected, additional.Keys));
        }
    }

    /// <summary>Checks the rules about several properties.</summary>
    public void ValidateTogether(TRecord record, CrossPropertyRule<TRecord>[] rules, ref ProblemCollector problems)
    {
        foreach (CrossPropertyRule<TRecord> rule in rules)
        {
            if (rule.IsBroken(record))
            {
                problems.AtProperty(rule.Property, IndexOf(rule.Property));
                rule.Report(record, ref problems);
            }
        }
    }

    public void ValidateAdditional(AdditionalProperties additional, ref ProblemCollector problems)
    {
        if (IsOpen)
        {
            return;
        }

        foreach (string name in additional.Keys.Where(name => name != Discriminator && Properties.All(property => property.Name != name)))
        {
            problems.AtProperty(name, Properties.Count);
            string shown = JsonPath.Show(name);
            if (Array.Find(Retired, property => property.Name == name) is { } retired)
            {
                problems.Report(StructureRules.Deprecated, $"{shown} is no longer used. Write {retired.Replacement} instead.");
            }
            else if (Properties.FirstOrDefault(property => property.OtherNames.Contains(name)) is { } other)
            {
                bool isFlattened = other.Flattened.Contains(name);
                string what = isFlattened ? "belongs in" : "is another name for";
                string instead = isFlattened ? $"only {other.Name}.{name}" : $"only {other.Name}: {other.Expected}";
                problems.Report(
                    StructureRules.SpelledTwice,
                    $"{shown} {what} {other.Name}, which is also set or can't hold this value. Write {instead}.");
            }
            else
            {
                IEnumerable<string> known = Properties.Select(property => property.Name);
                string hint = SpellingSuggestion.Hint(name, known);
                problems.Report(
                    StructureRules.UnknownProperty,
                    $"{shown} is unknown, and the platform ignores it. Allowed: {string.Join(", ", known)}.{hint}");
            }
        }
    }

    // A separate method, so that the caller's fast path doesn't pay for copying the reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TRecord? ReadOther(ref DocumentReader reader) => reader.Token switch
    {
        JsonTokenType.StartArray when DiscriminatorValue is null => ReadEmptyArray(ref reader),
        JsonTokenType.StartObject when DiscriminatorReader.Find(reader, Encoding.UTF8.GetBytes(Discriminator ?? ""))
            .SequenceEqual(Encoding.UTF8.GetBytes(DiscriminatorValue ?? "")) => read(ref reader, isSettled: true),
        _ => null,
    };

    // PHP writes an empty object as an empty array.
    private TRecord? ReadEmptyArray(ref DocumentReader reader)
    {
        DocumentReader start = reader;
        if (reader.Read() && reader.Token == JsonTokenType.EndArray)
        {
            reader.NoteType(start, Expected);
            DocumentReader empty = DocumentReader.Over(JsonData.EmptyObject);
            return read(ref empty, isSettled: true);
        }

        reader = start;
        return null;
    }
}
