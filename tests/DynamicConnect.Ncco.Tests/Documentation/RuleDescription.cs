using DynamicConnect.Tests.Validation;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The description of a rule.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What the rule requires.</param>
/// <param name="Why">What happens if an NCCO breaks the rule.</param>
/// <param name="Wrong">An example of a document that breaks it, and only it.</param>
/// <param name="Right">The same document, corrected.</param>
internal sealed record RuleDescription(string Id, string Title, string Why, string Wrong, string Right)
{
    /// <summary>The severity of the rule in the library.</summary>
    public ProblemSeverity Severity => DeclaredRules.All.First(rule => rule.Id == Id).Severity;
}
