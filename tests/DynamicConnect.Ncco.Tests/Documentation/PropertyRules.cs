using System.Globalization;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The rules that properties are declared with, and what each rule allows, in words.</summary>
internal static class PropertyRules
{
    /// <summary>Returns the rules of a property, in the order of its declaration.</summary>
    public static IEnumerable<(Rule Rule, string Allowed)> Of(RecordProperty property) =>
    [
        .. property.IsRequired ? new[] { (StructureRules.Required, "") } : [],
        .. property.Contract.Rules.SelectMany(Of),
        .. Enumeration.IsClosed(property.Contract.Reader) ? new[] { (StructureRules.UnknownValue, "") } : [],
    ];

    private static IEnumerable<(Rule Rule, string Allowed)> Of(object rule) => rule switch
    {
        RangeRule { HasSteps: true } range => [(range.Rule, range.Allowed), (RangeRule.Steps, "")],
        DurationRule { IsWhole: true } duration => [(duration.Rule, duration.Allowed), (DurationRule.Whole, "")],
        AddressRule address => [(address.Rule, address.Allowed), (AddressRules.Unreachable, ""), .. address.Insecure is { } insecure ? new[] { (insecure, "") } : []],
        EachRule<string> each => Of(each.Element).Select(element => (element.Rule, element.Allowed.Length > 0 ? $"each {element.Allowed}" : "")),
        SpokenTextRule spoken => [(spoken.Rule, spoken.Allowed), (SpokenTextRule.WellFormed, ""), (SpokenTextRule.InsideSpeak, ""), (SpokenTextRule.LooksLikeTag, "")],
        SipHeadersRule => [(StructureRules.WrongType, "an object of strings"), (SipHeadersRule.Strings, ""), (SipHeadersRule.Names, ""), (ValueRules.NoControlCharacters.Rule, "")],
        ControlCharactersRule => [(ControlCharactersRule.Inside, "")],
        JsonObjectRule json => Of(json),
        ILimit limit => [(limit.Rule, limit.Allowed)],
        _ => throw new NotSupportedException($"{rule.GetType()} has no words."),
    };

    private static IEnumerable<(Rule Rule, string Allowed)> Of(JsonObjectRule json)
    {
        yield return (StructureRules.WrongType, "an object");
        if (json.MaxBytes is { } maximum)
        {
            yield return (JsonObjectRule.Size, $"at most {maximum.ToString("#,0", CultureInfo.InvariantCulture)} bytes");
        }
    }
}
