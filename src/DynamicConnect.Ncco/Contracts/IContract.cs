namespace DynamicConnect.Contracts;

/// <inheritdoc cref="Contract{TRecord}"/>
internal interface IContract
{
    /// <summary>The property that identifies the kind of an object; <see langword="null"/> if the position in the document does.</summary>
    string? Discriminator { get; }

    /// <summary>The value of <see cref="Discriminator"/>.</summary>
    string? DiscriminatorValue { get; }

    /// <summary>The type of the record.</summary>
    Type Type { get; }

    /// <summary>The properties, in the order of the JSON.</summary>
    IReadOnlyList<ContractProperty> Properties { get; }

    /// <summary>
    /// The index of the property with this name, or the number of properties if the name is unknown.
    /// </summary>
    int IndexOf(string name);
}
