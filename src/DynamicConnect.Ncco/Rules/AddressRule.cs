namespace DynamicConnect.Rules;

/// <summary>An address has a shape, the platform can reach it, and it is better encrypted.</summary>
/// <param name="shape">The shape.</param>
internal sealed class AddressRule(TextRule shape) : ValueRule<string>, ILimit
{
    public Rule Rule => shape.Rule;

    public string Allowed => shape.Allowed;

    /// <summary>What is reported for <c>http:</c>, if anything is.</summary>
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
