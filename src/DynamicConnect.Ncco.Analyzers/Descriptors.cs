using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers;

/// <summary>The descriptors of all diagnostics: one for each rule of the library, and those of the usage rules.</summary>
internal static class Descriptors
{
    public const string Discarded = "NCCO5001";
    public const string NeverBuilt = "NCCO5002";
    public const string PlainText = "NCCO5003";
    public const string OtherSerializer = "NCCO5004";
    public const string Unbound = "NCCO5005";

    private const string NccoReference = "https://developer.vonage.com/en/voice/voice-api/ncco-reference";

    // The URL of the repository that the assembly was built from, if a browser can open it.
    private static readonly string? Repository = typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key == "RepositoryUrl")
        .Select(metadata => metadata.Value)
        .FirstOrDefault(url => url?.StartsWith("https://", StringComparison.Ordinal) == true);

    // The rules that the library reports as information, and NCCO4003, because an empty NCCO is often intentional.
    private static readonly HashSet<string> Suggestions = ["NCCO2021", "NCCO3008", "NCCO3009", "NCCO4003"];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
        {
            RuleTitles.All.Select(rule => Describe(rule.Key, rule.Value)),
            UsageTitles.All.Select(rule => Describe(rule.Key, rule.Value)),
        }
        .SelectMany(descriptors => descriptors)
        .ToDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptors of the library's rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfLibrary { get; } =
        ImmutableArray.CreateRange(ById.Values.Where(descriptor => !descriptor.Id.StartsWith("NCCO5", StringComparison.Ordinal)));

    /// <summary>The descriptors of the usage rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfUsage { get; } =
        ImmutableArray.CreateRange(ById.Values.Where(descriptor => descriptor.Id.StartsWith("NCCO5", StringComparison.Ordinal)));

    /// <summary>Creates a diagnostic for a problem that the library found.</summary>
    /// <param name="problem">The problem, which provides the message.</param>
    /// <param name="location">The location in the source.</param>
    /// <param name="property">The property that a code fix needs, if any.</param>
    public static Diagnostic Diagnose(NccoProblem problem, Location location, KeyValuePair<string, string?>? property) =>
        Diagnostic.Create(
            ById[problem.Rule],
            location,
            property is { } known ? ImmutableDictionary<string, string?>.Empty.Add(known.Key, known.Value) : null,
            problem.Message);

    /// <summary>Creates a diagnostic for a usage rule.</summary>
    public static Diagnostic Diagnose(string id, Location location, string message) => Diagnostic.Create(ById[id], location, message);

    private static string CategoryOf(string id) => id[..^3] switch
    {
        "NCCO1" => "Structure",
        "NCCO2" => "Values",
        "NCCO3" => "Combinations",
        "NCCO4" => "Order",
        "NCCO5" => "Usage",
        _ => "HuntGroups",
    };

    /// <summary>Returns the page and anchor in the folder <c>docs</c> that describe a rule.</summary>
    public static string PageOf(string id) => $"{(RuleTitles.All.ContainsKey(id) ? "rules" : "analyzers")}.md#{id}";

    private static DiagnosticDescriptor Describe(string id, string title) => new(
        id,
        title.TrimEnd('.'),
        "{0}",
        CategoryOf(id),
        Suggestions.Contains(id) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Repository is null ? NccoReference : $"{Repository.TrimEnd('/')}/blob/HEAD/docs/{PageOf(id)}");
}
