using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>
/// The metadata of a property for error messages and documentation. Generated code reads, writes and validates it.
/// </summary>
internal sealed class ContractProperty(string name, ValueReader reader, Type valueType)
{
    /// <summary>The name in JSON.</summary>
    public string Name => name;

    /// <summary>The reader of the value.</summary>
    public ValueReader Reader => reader;

    /// <summary>The type of the value, without <see cref="Nullable{T}"/>.</summary>
    public Type ValueType => valueType;

    /// <summary>What the value must be, in words.</summary>
    public string Expected => Rules.OfType<JsonObjectRule>().Any() ? "an object" : reader.Expected;

    public bool IsRequired { get; init; }

    /// <summary>The value that Vonage uses when the property is not set, as JSON.</summary>
    public string? Default { get; init; }

    public object[] Rules { get; init; } = [];

    /// <summary>Spellings that occur in documents, but that the platform ignores.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Names from older documents.</summary>
    public string[] DeprecatedAliases { get; init; } = [];

    /// <summary>The properties of the value that older documents put next to it.</summary>
    public string[] Flattened { get; init; } = [];

    /// <summary>All other names of the property that occur in documents.</summary>
    public IEnumerable<string> OtherNames => Aliases.Concat(DeprecatedAliases).Concat(Flattened);

    /// <summary>Reports why <paramref name="data"/> hasn't been read as a value of the property.</summary>
    public void Explain(JsonData data, ref ProblemCollector problems)
    {
        DocumentReader value = DocumentReader.Over(data);
        if (reader.CanRead(data))
        {
            problems.Report(
                StructureRules.Unread,
                $"{name} is an additional property, so it isn't checked. Set the typed property instead.");
        }
        else if (Rules.OfType<INumberLimit>().FirstOrDefault() is not { } limit
            || !NumberValueReader.TryEstimate(ref value, out double number)
            || !limit.ExplainUnread(number, JsonText.Shorten(value.Text()), ref problems))
        {
            reader.Explain(data, ref problems);
        }
    }

    /// <summary>The rule and message for one of the <see cref="OtherNames"/>: what is wrong, and what to write instead.</summary>
    public (Rule Rule, string Message) Judge(string otherName) => Aliases.Contains(otherName)
        ? (StructureRules.Misspelled with { Severity = IsRequired ? ProblemSeverity.Error : ProblemSeverity.Warning },
            $"is a spelling that the platform ignores. Write {name} instead.")
        : (StructureRules.Deprecated,
            $"is deprecated. Write {(DeprecatedAliases.Contains(otherName) ? name : $"{name}.{otherName}")} instead.");
}
