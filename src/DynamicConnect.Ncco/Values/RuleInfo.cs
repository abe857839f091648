namespace DynamicConnect;

/// <summary>What a rule is, for people: its line in <c>docs/rules.md</c>.</summary>
/// <param name="Id">The id, which never changes and is never used again: <c>NCCO2001</c>.</param>
/// <param name="Severity">How bad it is to break the rule.</param>
/// <param name="Title">What the rule wants.</param>
/// <param name="Why">What happens otherwise.</param>
/// <param name="Wrong">An example of a document that breaks it, and only it.</param>
/// <param name="Right">The same document put right.</param>
internal record RuleInfo(string Id, ProblemSeverity Severity, string Title, string Why, string Wrong, string Right);
