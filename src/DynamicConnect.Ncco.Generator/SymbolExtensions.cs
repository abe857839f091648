using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>Reads attributes and base types of symbols.</summary>
internal static class SymbolExtensions
{
    public const string Namespace = "DynamicConnect.Declarations";

    public static AttributeData? Find(this ISymbol symbol, string name) => symbol.FindAll(name).FirstOrDefault();

    public static IEnumerable<AttributeData> FindAll(this ISymbol symbol, string name) => symbol.GetAttributes().Where(attribute =>
        attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == Namespace);

    /// <summary>Returns the base types, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> Bases(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? known = type.BaseType; known is not null; known = known.BaseType)
        {
            yield return known;
        }
    }
}
