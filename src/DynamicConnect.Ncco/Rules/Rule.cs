using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules that rows take, under names that read well in a table.</summary>
internal static class Rule
{
    public static TextRule E164 => TelephonyRules.E164;

    public static Rule<string> DtmfKeys => TelephonyRules.DtmfKeys;

    public static Rule<string> Key => TelephonyRules.Key;

    public static Rule<string> Language => TelephonyRules.Language;

    public static Rule<string> Url => UrlRule.Instance;

    public static Rule<string> SipUri => AddressRules.Sip;

    public static Rule<string> WebSocketUri => AddressRules.WebSocket;

    public static Rule<string> NotBlank => TextRules.NotBlank;

    public static Rule<string> AudioFormat => TextRules.AudioFormat;

    public static Rule<string> UserToUser => TextRules.UserToUser;

    public static Rule<string> Authorization => TextRules.Authorization;

    public static Rule<string> Shaken => TextRules.Shaken;

    public static Rule<JsonData> JsonObject { get; } = new JsonObjectRule();

    public static Rule<JsonData> JsonTexts { get; } = new JsonObjectRule(IsTextsOnly: true);

    public static Rule<ValueList<string>> Urls { get; } = new EachRule<string>(Url);

    public static Rule<ValueList<string>> LegUuids { get; } = new EachRule<string>(TelephonyRules.LegUuid);

    public static Rule<ValueList<string>> OneText { get; } = new CountRule<string>(IsExact: true);

    public static Rule<JsonData> JsonOfAtMost(int maxBytes) => new JsonObjectRule(maxBytes);

    public static Rule<string> Spoken(int maxLength) => new SpokenTextRule(maxLength);

    public static Rule<decimal> Between(decimal minimum, decimal maximum) => new RangeRule(minimum, maximum);

    public static Rule<decimal> Steps(decimal minimum, decimal maximum, decimal step) => new RangeRule(minimum, maximum, step);

    public static Rule<int> Between(int minimum, int maximum) => new WholeRangeRule(new RangeRule(minimum, maximum));

    public static Rule<int> AtLeast(int minimum) => new WholeRangeRule(new RangeRule(minimum, null));

    public static Rule<TimeSpan> WholeSeconds(int minimum, int maximum) => new DurationRule(minimum, maximum, IsWhole: true);

    public static Rule<TimeSpan> Seconds(decimal minimum, decimal maximum) => new DurationRule(minimum, maximum, IsWhole: false);

    public static Rule<TimeSpan> ClampedSeconds(decimal minimum, decimal maximum) =>
        new DurationRule(minimum, maximum, IsWhole: false, ProblemSeverity.Warning);

    public static Rule<ValueList<TElement>> One<TElement>()
        where TElement : notnull => new CountRule<TElement>(IsExact: true);

    public static Rule<ValueList<TElement>> OneOrMore<TElement>()
        where TElement : notnull => new CountRule<TElement>(IsExact: false);
}
