using DynamicConnect.Contracts;

namespace DynamicConnect.Serialization;

/// <summary>The other names of properties that occur in documents, for all records.</summary>
internal static class OtherNames
{
    private static readonly ILookup<string, string> ByName = ContractRegistry.All
        .SelectMany(contract => contract.Properties)
        .SelectMany(property => property.Aliases.Concat(property.DeprecatedAliases).Select(other => (property.Name, Other: other)))
        .ToLookup(names => names.Name, names => names.Other);

    public static IEnumerable<string> Of(string name) => ByName[name];
}
