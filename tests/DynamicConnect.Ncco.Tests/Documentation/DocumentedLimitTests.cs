using System.Text.RegularExpressions;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Conventions;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Documentation;

/// <summary>Doc comments state the same limits as the attributes of the property.</summary>
public sealed class DocumentedLimitTests
{
    [Fact]
    public void Comments_OfProperties_NameTheirLimits() => Convention.HoldsFor(
        "a doc comment names the limits of its property",
        from property in Properties
        from rule in PropertyRules.Of(property)
        where rule.Rule != ValueRules.Language.Rule && rule.Rule != ValueRules.LegId.Rule
        from limit in Numbers(rule.Allowed)
        where !Numbers(Comment(property)).Contains(limit)
        select $"{property}: {rule.Allowed} is missing in \"{Comment(property)}\"");

    [Fact]
    public void Comments_OfProperties_NameWhatVonageUses() => Convention.HoldsFor(
        "a doc comment names what Vonage uses when its property is not set",
        from property in Properties
        let unset = property.Contract.Default?.Trim('"')
        where unset is not null
            && !Regex.IsMatch(Plain(Comment(property)), $@"Vonage uses {Regex.Escape(unset)}\b.* when it is not set", RegexOptions.IgnoreCase)
        select $"{property}: {unset} is missing in \"{Comment(property)}\"");

    private static IEnumerable<RecordProperty> Properties => RecordProperties.All.SelectMany(record => record.Properties);

    private static string Comment(RecordProperty property) =>
        $"{DocComments.Library.Summary(property.Property)} {DocComments.Library.Remarks(property.Property)}";

    private static HashSet<string> Numbers(string text) =>
        [.. Regex.Matches(Plain(text), @"-?\d+(?:\.\d+)?").Cast<Match>().Select(match => match.Value)];

    /// <summary>Removes commas from numbers, and replaces "one" with a number.</summary>
    private static string Plain(string text) =>
        Regex.Replace(text.Replace(",", ""), @"\bone\b", "1", RegexOptions.IgnoreCase);
}
