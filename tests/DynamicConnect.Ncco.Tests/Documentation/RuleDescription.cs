using DynamicConnect.Tests.Validation;

namespace DynamicConnect.Tests.Documentation;

/// <summary>What a rule is, for people.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What the rule wants.</param>
/// <param name="Why">What happens otherwise.</param>
/// <param name="Wrong">An example of a document that breaks it, and only it.</param>
/// <param name="Right">The same document, corrected.</param>
internal sealed record RuleDescription(string Id, string Title, string Why, string Wrong, string Right)
{
    /// <summary>How bad it is to break the rule, as the library has it.</summary>
    public ProblemSeverity Severity => DeclaredRules.All.First(rule => rule.Id == Id).Severity;
}
