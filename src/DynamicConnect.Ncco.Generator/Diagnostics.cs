using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Generator;

/// <summary>The diagnostics of the generator: what is wrong with a declaration, and how to fix it.</summary>
internal static class Diagnostics
{
    public const int MostProperties = 63;

    public static readonly DiagnosticDescriptor TooManyProperties = Error(
        "DCG001",
        "Too many properties",
        $"{{0}} has {{1}} properties, but a record can have at most {MostProperties}, because readers keep one bit for each. "
            + "Move some of them into a settings object.");

    public static readonly DiagnosticDescriptor SameName = Error(
        "DCG002",
        "Two properties with the same name",
        "{0} has two properties with the JSON name \"{1}\": {2}. "
            + "Give one of them another name with [JsonName], or remove the alias.");

    public static readonly DiagnosticDescriptor UnknownRule = Error(
        "DCG003",
        "Unknown rule",
        "[{0}] is a rule attribute, but ValueRules has no member {0}. Add the member, or correct the name of the attribute.");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "DCG004",
        "Unknown type",
        "{0} has type {1}, which has no reader. Use string, bool, int, long, decimal, TimeSpan, DateTimeOffset, JsonData, "
            + "an enumeration with a JSON converter, a declared record, or a ValueList of one of them.");

    public static readonly DiagnosticDescriptor SeveralFiles = Error(
        "DCG005",
        "Properties in several files",
        "{0} declares properties in several files. Declare all of them in one file: their order is the order in JSON.");

    public static readonly DiagnosticDescriptor NoFamily = Error(
        "DCG006",
        "No discriminator in the base records",
        "{0} has a discriminator value, but none of its base records has a [Discriminator]. "
            + "Derive it from NccoAction or ConnectEndpoint.");

    public static readonly DiagnosticDescriptor SameDiscriminator = Error(
        "DCG007", "Two records with the same discriminator", "{0} and {1} both have the value \"{2}\". Change one of them.");

    public static readonly DiagnosticDescriptor NotNullable = Error(
        "DCG008",
        "Neither required nor nullable",
        "{0} is neither required nor nullable. Add 'required' or a question mark. Null means that the property is not set.");

    public static readonly DiagnosticDescriptor NotARecord = Error(
        "DCG009",
        "Unknown record to build",
        "{0} builds {1}, which is not a declared record. Declare it with [NccoAction], [ConnectEndpoint] or [Settings].");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Declarations", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

/// <summary>A diagnostic without symbols, so that equal models compare as equal.</summary>
/// <param name="Id">The ID of the descriptor.</param>
/// <param name="Arguments">The arguments of the message.</param>
/// <param name="File">The file.</param>
/// <param name="Span">The position in the file.</param>
/// <param name="Lines">The position as lines and columns.</param>
internal sealed record DiagnosticModel(string Id, EquatableArray<string> Arguments, string File, TextSpan Span, LinePositionSpan Lines)
{
    private static readonly DiagnosticDescriptor[] Known =
    [
        Diagnostics.TooManyProperties, Diagnostics.SameName, Diagnostics.UnknownRule, Diagnostics.UnknownType, Diagnostics.SeveralFiles,
        Diagnostics.NoFamily, Diagnostics.SameDiscriminator, Diagnostics.NotNullable, Diagnostics.NotARecord,
    ];

    public static DiagnosticModel At(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        Location location = symbol.Locations[0];
        FileLinePositionSpan lines = location.GetLineSpan();
        return new DiagnosticModel(descriptor.Id, new(arguments), lines.Path, location.SourceSpan, lines.Span);
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Known.Single(descriptor => descriptor.Id == Id),
        Location.Create(File, Span, Lines),
        [.. Arguments]);
}
