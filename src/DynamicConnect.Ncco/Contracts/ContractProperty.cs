namespace DynamicConnect.Contracts;

/// <summary>What is known of a property beside the code that writes, reads and validates it: for error messages and for the documents.</summary>
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

    /// <summary>Other names that mean the same.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Other names that are reported.</summary>
    public string[] DeprecatedAliases { get; init; } = [];

    /// <summary>The properties of the value that older documents put beside it.</summary>
    public string[] Flattened { get; init; } = [];

    /// <summary>All names under which the property is found in documents, other than <see cref="Name"/>.</summary>
    public IEnumerable<string> OtherNames => Aliases.Concat(DeprecatedAliases).Concat(Flattened);

    /// <summary>What to write in place of one of the <see cref="OtherNames"/>; <see langword="null"/> for one that means the same.</summary>
    public string? CurrentName(string otherName) =>
        Aliases.Contains(otherName) ? null : DeprecatedAliases.Contains(otherName) ? name : $"{name}.{otherName}";
}
