namespace DynamicConnect.Rules;

/// <summary>A rule, described in <c>docs/rules.md</c>.</summary>
/// <param name="Id">The ID, which never changes and is never reused: <c>NCCO2001</c>.</param>
/// <param name="Severity">The severity of breaking the rule.</param>
internal sealed record Rule(string Id, ProblemSeverity Severity = ProblemSeverity.Error)
{
    /// <summary>A problem that the rule has found at <paramref name="path"/>.</summary>
    public NccoProblem At(string path, string message) => new(path, message, Severity, Id);
}
