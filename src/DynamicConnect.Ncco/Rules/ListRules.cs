using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules about lists.</summary>
internal static class ListRules
{
    public static RuleInfo Count { get; } = new(
        "NCCO2005",
        ProblemSeverity.Error,
        "A list has as many elements as the platform takes.",
        "The platform refuses the NCCO.",
        """[{"action":"stream","streamUrl":["https://example.com/a.mp3","https://example.com/b.mp3"]}]""",
        """[{"action":"stream","streamUrl":["https://example.com/a.mp3"]}]""");
}
