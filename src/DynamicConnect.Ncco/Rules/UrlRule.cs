using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A URL is absolute, and better https than http.</summary>
internal sealed record UrlRule : Rule<string>
{
    public static UrlRule Instance { get; } = new();

    public override void Check(string value, ref Inspection inspection)
    {
        if (!AddressRules.Url.IsRight(value))
        {
            AddressRules.Url.Check(value, ref inspection);
        }
        else if (value.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            inspection.Report(AddressRules.Insecure, "is not encrypted", TextRule.Quote(value), "https://");
        }
    }
}
