namespace DynamicConnect.Rules;

/// <summary>The rules that properties are declared with, by the names of their attributes.</summary>
internal static partial class ValueRules
{
    public static ValueRule<string> Url => AddressRules.ReachableUrl;

    public static ValueRule<string> SipUri => AddressRules.ReachableSip;

    public static ValueRule<string> WebSocketUri => AddressRules.ReachableWebSocket;

    public static ValueRule<JsonData> JsonObject => new JsonObjectRule();

    public static ValueRule<JsonData> SipHeaders => new SipHeadersRule();

    public static ValueRule<JsonData> NoControlCharactersInside => new ControlCharactersRule();

    public static ValueRule<ValueList<string>> Urls => new EachRule<string>(AddressRules.ReachableUrl);

    public static ValueRule<ValueList<string>> LegIds => new EachRule<string>(ValueRules.LegId);

    public static ValueRule<JsonData> JsonObjectOfAtMost(int maxBytes) => new JsonObjectRule(maxBytes);

    public static ValueRule<string> SpokenText(int maxLength) => new SpokenTextRule(maxLength);

    public static ValueRule<decimal> Between(decimal minimum, decimal maximum) => new RangeRule(minimum, maximum);

    public static ValueRule<int> Between(int minimum, int maximum) => new WholeRangeRule(new RangeRule(minimum, maximum));

    public static ValueRule<int> AtLeast(int minimum) => new WholeRangeRule(new RangeRule(minimum, null));

    public static ValueRule<decimal> Steps(decimal minimum, decimal maximum, decimal step) => new RangeRule(minimum, maximum, step);

    public static ValueRule<TimeSpan> WholeSeconds(int minimum, int maximum) => new DurationRule(minimum, maximum, isWhole: true);

    public static ValueRule<TimeSpan> WholeSecondsOrMore(int minimum, int maximum, int tolerated) =>
        new DurationRule(minimum, maximum, isWhole: true) { Tolerated = tolerated };

    public static ValueRule<TimeSpan> Seconds(decimal minimum, decimal maximum) => new DurationRule(minimum, maximum, isWhole: false);

    public static ValueRule<TimeSpan> ClampedSeconds(decimal minimum, decimal maximum) =>
        new DurationRule(minimum, maximum, isWhole: false, ProblemSeverity.Warning);

    public static ValueRule<ValueList<TElement>> One<TElement>()
        where TElement : notnull => new CountRule<TElement>(isExact: true);

    public static ValueRule<ValueList<TElement>> OneOrMore<TElement>()
        where TElement : notnull => new CountRule<TElement>(isExact: false);

    public static ValueRule<ValueList<TElement>> EmptyHasNoEffect<TElement>()
        where TElement : notnull => new CountRule<TElement>(isExact: false, ProblemSeverity.Warning);
}
