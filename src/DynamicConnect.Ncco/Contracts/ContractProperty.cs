using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>
/// What is known of a property beside the code that writes, reads and validates it: for error messages and for the documents.
/// </summary>
internal sealed class ContractProperty(string name, ValueReader reader, Type valueType)
{
    /// <summary>The name on the wire.</summary>
    public string Name => name;

    /// <summary>What reads the value.</summary>
    public ValueReader Reader => reader;

    /// <summary>The type of the value, without <see cref="Nullable{T}"/>.</summary>
    public Type ValueType => valueType;

    public bool IsRequired { get; init; }

    /// <summary>What Vonage uses when the property is not set, as JSON.</summary>
    public string? Default { get; init; }

    public object[] Rules { get; init; } = [];

    /// <summary>Spellings that documents have, and the platform ignores.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Names from older documents.</summary>
    public string[] DeprecatedAliases { get; init; } = [];

    /// <summary>The properties of the value that older documents put beside it.</summary>
    public string[] Flattened { get; init; } = [];

    /// <summary>All names under which the property is found in documents, other than <see cref="Name"/>.</summary>
    public IEnumerable<string> OtherNames => Aliases.Concat(DeprecatedAliases).Concat(Flattened);

    /// <summary>What is wrong with one of the <see cref="OtherNames"/>, and what to write in its place.</summary>
    public (Rule Rule, string Message) Judge(string otherName) => Aliases.Contains(otherName)
        ? (StructureRules.Misspelled with { Severity = IsRequired ? ProblemSeverity.Error : ProblemSeverity.Warning },
            $"is understood here, but the platform ignores it. Write {name} instead.")
        : (StructureRules.Deprecated,
            $"is the old way. Write {(DeprecatedAliases.Contains(otherName) ? name : $"{name}.{otherName}")} instead.");
}
