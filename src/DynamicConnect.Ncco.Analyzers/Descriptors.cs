using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers;

/// <summary>The diagnostics: one for each rule of the library, and those about the use of it.</summary>
internal static class Descriptors
{
    public const string Discarded = "NCCO5001";
    public const string NeverBuilt = "NCCO5002";
    public const string PlainText = "NCCO5003";
    public const string OtherSerializer = "NCCO5004";
    public const string Unbound = "NCCO5005";

    /// <summary>The page of the rules; the one place that knows where the documents are.</summary>
    public const string Documents = "https://github.com/DynamicConnect/DynamicConnect.Ncco/blob/main/docs/";

    // The library calls them an information; an empty NCCO is as often meant as not.
    private static readonly HashSet<string> Suggestions = ["NCCO2021", "NCCO3008", "NCCO3009", "NCCO4003"];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
        {
            RuleTitles.All.Select(rule => Describe(rule.Key, rule.Value, CategoryOf(rule.Key), $"rules.md#{rule.Key}")),
            UsageTitles.All.Select(rule => Describe(rule.Key, rule.Value, CategoryOf(rule.Key), $"analyzers.md#{rule.Key}")),
        }
        .SelectMany(descriptors => descriptors)
        .ToDictionary(descriptor => descriptor.Id);

    /// <summary>The rules of the library.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfLibrary { get; } =
        ImmutableArray.CreateRange(ById.Values.Where(descriptor => !descriptor.Id.StartsWith("NCCO5", StringComparison.Ordinal)));

    /// <summary>The rules about the use of the library.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfUsage { get; } =
        ImmutableArray.CreateRange(ById.Values.Where(descriptor => descriptor.Id.StartsWith("NCCO5", StringComparison.Ordinal)));

    /// <summary>A problem that the library finds, as a diagnostic.</summary>
    /// <param name="problem">The problem, whose message it has.</param>
    /// <param name="location">The place in the source.</param>
    /// <param name="property">What a code fix needs to know.</param>
    public static Diagnostic Diagnose(NccoProblem problem, Location location, KeyValuePair<string, string?>? property) =>
        Diagnostic.Create(
            ById[problem.Rule],
            location,
            property is { } known ? ImmutableDictionary<string, string?>.Empty.Add(known.Key, known.Value) : null,
            problem.Message);

    /// <summary>A diagnostic about the use of the library.</summary>
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

    private static DiagnosticDescriptor Describe(string id, string title, string category, string page) => new(
        id,
        title.TrimEnd('.'),
        "{0}",
        category,
        Suggestions.Contains(id) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Documents + page);
}
