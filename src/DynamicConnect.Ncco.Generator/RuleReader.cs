using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>
/// Reads rule attributes. Each one maps to the member of <c>ValueRules</c> with its name, and to JSON Schema keywords.
/// </summary>
internal sealed class RuleReader(Compilation compilation, List<DiagnosticModel> diagnostics)
{
    private static readonly SymbolDisplayFormat TypeName = SymbolDisplayFormat.MinimallyQualifiedFormat;

    private readonly INamedTypeSymbol? known = compilation.GetTypeByMetadataName("DynamicConnect.Rules.ValueRules");

    public IEnumerable<string> Rules(IPropertySymbol property, ITypeSymbol element)
    {
        foreach (AttributeData attribute in Attributes(property))
        {
            string name = attribute.AttributeClass!.Name.Replace("Attribute", "");
            ISymbol[] members = [.. known?.GetMembers(name) ?? []];
            if (members.Length == 0)
            {
                diagnostics.Add(DiagnosticModel.At(property, Diagnostics.UnknownRule, name));
                continue;
            }

            bool isGeneric = members.OfType<IMethodSymbol>().Any(method => method.IsGenericMethod);
            bool isDecimal = element.SpecialType == SpecialType.System_Decimal
                || members.All(member => member is IMethodSymbol method
                    && method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_Decimal));
            string arguments = string.Join(
                ", ",
                attribute.ConstructorArguments.Select(argument => Json(argument.Value!) + (isDecimal ? "m" : "")));
            yield return members.Any(member => member is IPropertySymbol)
                ? $"ValueRules.{name}"
                : $"ValueRules.{name}{(isGeneric ? $"<{element.ToDisplayString(TypeName)}>" : "")}({arguments})";
        }
    }

    public static IEnumerable<SchemaKeyword> Schema(IPropertySymbol property) =>
        from attribute in Attributes(property)
        from keyword in attribute.AttributeClass!.FindAll("SchemaKeyword").Select(keyword => Keyword(keyword, attribute))
            .Concat(attribute.AttributeClass!.FindAll("SchemaPattern").Select(Pattern))
        select keyword;

    /// <summary>Returns a constant as JSON, which is also valid C#.</summary>
    public static string Json(object value) => value switch
    {
        string text => JsonText.Quote(text),
        bool flag => flag ? "true" : "false",
        // The conversion to decimal keeps the number as it is in the source: 0.4 stays 0.4.
        double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<AttributeData> Attributes(IPropertySymbol property) =>
        property.GetAttributes().Where(attribute => attribute.AttributeClass?.BaseType is { Name: "RuleAttribute" });

    private static SchemaKeyword Keyword(AttributeData keyword, AttributeData rule)
    {
        string json = (string)keyword.ConstructorArguments[1].Value!;
        for (int index = 0; index < rule.ConstructorArguments.Length; index++)
        {
            json = json.Replace($"${index}", Json(rule.ConstructorArguments[index].Value!));
        }

        return new SchemaKeyword((string)keyword.ConstructorArguments[0].Value!, json, IsOfItems: false);
    }

    private static SchemaKeyword Pattern(AttributeData pattern) => new(
        "pattern",
        JsonText.Quote((string)pattern.ConstructorArguments[0].Value!),
        pattern.NamedArguments.Any(argument => argument.Key == "OfItems" && argument.Value.Value is true));
}
