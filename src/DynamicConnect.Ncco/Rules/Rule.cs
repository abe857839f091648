using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules that rows take, under names that read well in a table.</summary>
internal static class Rule
{
    public static Trait E164 => Trait.Later(static () => TelephonyRules.E164);

    public static Trait DtmfKeys => Trait.Later(static () => TelephonyRules.DtmfKeys);

    public static Trait Key => Trait.Later(static () => TelephonyRules.Key);

    public static Trait Language => Trait.Later(static () => TelephonyRules.Language);

    public static Trait Url => Trait.Later(static () => UrlRule.Instance);

    public static Trait SipUri => Trait.Later(static () => AddressRules.Sip);

    public static Trait WebSocketUri => Trait.Later(static () => AddressRules.WebSocket);

    public static Trait NotBlank => Trait.Later(static () => TextRules.NotBlank);

    public static Trait AudioFormat => Trait.Later(static () => TextRules.AudioFormat);

    public static Trait UserToUser => Trait.Later(static () => TextRules.UserToUser);

    public static Trait Authorization => Trait.Later(static () => TextRules.Authorization);

    public static Trait Shaken => Trait.Later(static () => TextRules.Shaken);

    public static Trait JsonObject => Trait.Later(static () => new JsonObjectRule());

    public static Trait JsonTexts => Trait.Later(static () => new JsonObjectRule(IsTextsOnly: true));

    public static Trait Urls => Trait.Later(static () => new EachRule<string>(UrlRule.Instance));

    public static Trait LegUuids => Trait.Later(static () => new EachRule<string>(TelephonyRules.LegUuid));

    public static Trait OneText => Trait.Later(static () => new CountRule<string>(IsExact: true));

    public static Trait JsonOfAtMost(int maxBytes) => new JsonObjectRule(maxBytes);

    public static Trait Spoken(int maxLength) => new SpokenTextRule(maxLength);

    public static Trait Between(decimal minimum, decimal maximum) => new RangeRule(minimum, maximum);

    public static Trait Steps(decimal minimum, decimal maximum, decimal step) => new RangeRule(minimum, maximum, step);

    public static Trait Between(int minimum, int maximum) => new WholeRangeRule(new RangeRule(minimum, maximum));

    public static Trait AtLeast(int minimum) => new WholeRangeRule(new RangeRule(minimum, null));

    public static Trait WholeSeconds(int minimum, int maximum) => new DurationRule(minimum, maximum, IsWhole: true);

    public static Trait Seconds(decimal minimum, decimal maximum) => new DurationRule(minimum, maximum, IsWhole: false);

    public static Trait ClampedSeconds(decimal minimum, decimal maximum) =>
        new DurationRule(minimum, maximum, IsWhole: false, ProblemSeverity.Warning);

    public static Trait One<TElement>()
        where TElement : notnull => new CountRule<TElement>(IsExact: true);

    public static Trait OneOrMore<TElement>()
        where TElement : notnull => new CountRule<TElement>(IsExact: false);
}
