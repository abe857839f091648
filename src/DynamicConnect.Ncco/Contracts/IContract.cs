namespace DynamicConnect.Contracts;

/// <inheritdoc cref="Contract{TRecord}"/>
internal interface IContract
{
    /// <summary>The property that tells what an object of the family is; <see langword="null"/> where its place tells.</summary>
    string? Discriminator { get; }

    /// <summary>The value of <see cref="Discriminator"/>.</summary>
    string? DiscriminatorValue { get; }

    /// <summary>The record.</summary>
    Type Type { get; }

    /// <summary>The properties in the order of the wire.</summary>
    IReadOnlyList<ContractProperty> Properties { get; }

    /// <summary>
    /// The index of the property that is found under <paramref name="name"/>; the number of properties for an unknown name.
    /// </summary>
    int IndexOf(string name);
}
