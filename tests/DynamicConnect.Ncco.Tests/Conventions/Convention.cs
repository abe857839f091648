namespace DynamicConnect.Tests.Conventions;

internal static class Convention
{
    /// <summary>Fails with a list of all violations, one per line.</summary>
    public static void HoldsFor(string rule, IEnumerable<string> violations) =>
        string.Join("\n", violations.Distinct().OrderBy(violation => violation, StringComparer.Ordinal)).Should().BeEmpty("{0}", rule);
}
