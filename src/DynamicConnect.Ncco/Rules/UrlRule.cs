namespace DynamicConnect.Rules;

/// <summary>A URL is absolute, and better https than http.</summary>
internal sealed class UrlRule : ValueRule<string>, ILimit
{
    public static UrlRule Instance { get; } = new();

    public Rule Rule => AddressRules.Url.Rule;

    public string Allowed => AddressRules.Url.Allowed;

    public override void Check(string value, ref ProblemCollector problems)
    {
        if (!AddressRules.Url.IsRight(value))
        {
            AddressRules.Url.Check(value, ref problems);
        }
        else if (value.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            problems.Report(AddressRules.Insecure, "is not encrypted", TextRule.Quote(value), "https://");
        }
    }
}
