namespace DynamicConnect.Tests.Conventions;

internal static class Convention
{
    /// <summary>Fails with all violations at once, one in a line.</summary>
    public static void HoldsFor(string rule, IEnumerable<string> violations) =>
        string.Join("\n", violations.Distinct().OrderBy(violation => violation, StringComparer.Ordinal)).Should().BeEmpty("{0}", rule);
}
