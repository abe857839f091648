using System.Globalization;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Tables;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Documentation;

/// <summary>What the rows say of their properties in rules: each with its id, and with what it allows in words.</summary>
internal static class RowRules
{
    /// <summary>The rules of a property, in the order of its row.</summary>
    public static IEnumerable<(RuleInfo Rule, string Allowed)> Of(TableProperty property) =>
        property.Traits.SelectMany(Of).Concat(Enumeration.IsClosed(property.Codec) ? [(StructureRules.UnknownValue, "")] : []);

    /// <summary>The rules that a trait of a row stands for, and a rule about several properties.</summary>
    public static IEnumerable<(RuleInfo Rule, string Allowed)> Of(object trait) => trait switch
    {
        Trait.RequiredTrait => [(StructureRules.Required, "")],
        RangeRule { Step: not null } range => [(RangeRule.Info, range.Allowed), (RangeRule.StepInfo, "")],
        RangeRule range => [(RangeRule.Info, range.Allowed)],
        WholeRangeRule range => Of(range.Range),
        DurationRule { IsWhole: true } duration => [(DurationRule.Info, duration.Allowed), (DurationRule.WholeInfo, "")],
        DurationRule duration => [(DurationRule.Info with { Severity = duration.Severity }, duration.Allowed)],
        TextRule text => [(text.Info, text.Allowed)],
        UrlRule => [(AddressRules.Url.Info, AddressRules.Url.Allowed), (AddressRules.Insecure, "")],
        EachRule<string> each => Of(each.Rule).Select(rule => (rule.Rule, rule.Allowed.Length > 0 ? $"each {rule.Allowed}" : "")),
        SpokenTextRule spoken => [(SpokenTextRule.LengthInfo, $"at most {Number(spoken.MaxLength)} characters, SSML tags not counted"), (SpokenTextRule.WellFormedInfo, ""), (SpokenTextRule.SpeakInfo, "")],
        JsonObjectRule json => Of(json),
        KindRule => [(StructureRules.UnknownKind, "")],
        RuleInfo info => [(info, "")],
        _ => IsExactCount(trait) is { } isExact ? [(ListRules.Count, isExact ? "exactly 1" : "1 or more")] : [],
    };

    /// <summary>Whether a rule about the number of elements wants exactly one; <see langword="null"/> for every other rule.</summary>
    public static bool? IsExactCount(object rule) => rule switch
    {
        CountRule<string> count => count.IsExact,
        CountRule<InputType> count => count.IsExact,
        CountRule<ConnectEndpoint> count => count.IsExact,
        _ => null,
    };

    private static IEnumerable<(RuleInfo Rule, string Allowed)> Of(JsonObjectRule json)
    {
        yield return (StructureRules.WrongKind, json.IsTextsOnly ? "an object of texts" : "an object");
        if (json.MaxBytes is { } maximum)
        {
            yield return (JsonObjectRule.SizeInfo, $"at most {Number(maximum)} bytes");
        }

        if (json.IsTextsOnly)
        {
            yield return (JsonObjectRule.TextsInfo, "");
        }
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
