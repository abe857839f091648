using DynamicConnect.Analyzers;
using DynamicConnect.Tests.Validation;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The description of a rule.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Why">What happens if an NCCO breaks the rule.</param>
/// <param name="Wrong">A document that breaks this rule and no other.</param>
/// <param name="Right">The same document, corrected.</param>
internal sealed record RuleDescription(string Id, string Why, string Wrong, string Right)
{
    /// <summary>What the rule requires. Diagnostics of the analyzers have the same title.</summary>
    public string Title => RuleTitles.All[Id];

    /// <summary>
    /// Whether the analyzers find a violation in C#, or only in JSON in strings. The C# types rule out wrong names and JSON types.
    /// </summary>
    public string WhileTyping => Id.StartsWith("NCCO10", StringComparison.Ordinal) && Id != "NCCO1002" ? "in JSON" : "yes";

    /// <summary>The severity of the rule in the library.</summary>
    public ProblemSeverity Severity => DeclaredRules.All.First(rule => rule.Id == Id).Severity;
}
