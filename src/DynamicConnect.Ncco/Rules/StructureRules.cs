using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>The rules about the structure of a document, which apply to every record.</summary>
internal static class StructureRules
{
    public static readonly Rule Required = new("NCCO1001");

    public static readonly Rule UnknownDiscriminator = new("NCCO1002");

    public static readonly Rule WrongType = new("NCCO1003");

    /// <summary>A value that this library hasn't read, although the platform probably can.</summary>
    public static readonly Rule Unread = WrongType with { Severity = ProblemSeverity.Warning };

    public static readonly Rule UnknownValue = new("NCCO1004");

    public static readonly Rule UnknownProperty = new("NCCO1005", ProblemSeverity.Warning);

    public static readonly Rule Deprecated = new("NCCO1006", ProblemSeverity.Warning);

    public static readonly Rule Tolerated = new("NCCO1007", ProblemSeverity.Warning);

    public static readonly Rule SpelledTwice = new("NCCO1008", ProblemSeverity.Warning);

    public static readonly Rule NotJson = new("NCCO1009");

    public static readonly Rule NotAnNcco = new("NCCO1010");

    public static readonly Rule Misspelled = new("NCCO1011", ProblemSeverity.Warning);

    public static readonly Rule Repeated = new("NCCO1012", ProblemSeverity.Warning);

    /// <summary>The message for a missing required property, with a hint if one of the found names is a likely typo of it.</summary>
    public static string DescribeMissing(string property, string allowed, IEnumerable<string> found)
    {
        string hint = SpellingSuggestion.FindSlip(property, found) is { } slip ? $" Did you mean \"{property}\", not \"{slip}\"?" : "";
        return $"{property} is required, but missing. Allowed: {allowed}.{hint}";
    }
}
