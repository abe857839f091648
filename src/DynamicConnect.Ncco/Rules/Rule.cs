namespace DynamicConnect.Rules;

/// <summary>A rule: <c>docs/rules.md</c> describes it.</summary>
/// <param name="Id">The id, which never changes and is never used again: <c>NCCO2001</c>.</param>
/// <param name="Severity">How bad it is to break the rule.</param>
internal sealed record Rule(string Id, ProblemSeverity Severity = ProblemSeverity.Error);
