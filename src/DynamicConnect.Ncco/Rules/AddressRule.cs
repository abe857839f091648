namespace DynamicConnect.Rules;

/// <summary>An address must have the right format and be reachable by the platform, and should be encrypted.</summary>
/// <param name="shape">The rule for the format.</param>
internal sealed class AddressRule(TextRule shape) : ValueRule<string>, ILimit
{
    public Rule Rule => shape.Rule;

    public string Allowed => shape.Allowed;

    /// <summary>The rule to report for <c>http:</c>, if there is one.</summary>
    public Rule? Insecure { get; init; }

    public override void Check(string value, ref ProblemCollector problems)
    {
        if (!shape.IsRight(value))
        {
            shape.Check(value, ref problems);
        }
        else if (Reachability.ObstacleIn(value) is { } obstacle)
        {
            problems.Report(AddressRules.Unreachable, obstacle, TextRule.Quote(value), "an address on the public internet");
        }
        else if (Insecure is not null && value.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            problems.Report(Insecure, "is not encrypted", TextRule.Quote(value), "https://");
        }
    }
}
