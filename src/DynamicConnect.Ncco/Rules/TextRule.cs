using System.Globalization;

namespace DynamicConnect.Rules;

/// <summary>A text has a shape.</summary>
/// <param name="rule">The rule.</param>
/// <param name="wrong">What is wrong with a text of another shape, after the name of the property: <c>has the wrong scheme</c>.</param>
/// <param name="allowed">The shape, in words.</param>
/// <param name="isRight">Whether a text has the shape.</param>
internal sealed class TextRule(Rule rule, string wrong, string allowed, Func<string, bool> isRight) : ValueRule<string>, ILimit
{
    private const int LongestQuote = 60;

    public Rule Rule => rule;

    public string Allowed => allowed;

    public Func<string, bool> IsRight => isRight;

    /// <summary>Says more exactly what is wrong with a text, where the rule can.</summary>
    public Func<string, string>? Explain { get; init; }

    public override void Check(string value, ref ProblemCollector problems)
    {
        if (!isRight(value))
        {
            problems.Report(rule, Explain?.Invoke(value) ?? wrong, Quote(value), allowed);
        }
    }

    /// <summary>What is wrong with a text, as a whole message.</summary>
    public string Describe(string property, string value) =>
        ProblemCollector.Message(property, Explain?.Invoke(value) ?? wrong, Quote(value), allowed);

    /// <summary>A text as a message shows it: shortened, and in one line.</summary>
    public static string Quote(string value)
    {
        string text = value.Length <= LongestQuote ? value : $"{value[..LongestQuote]}…";
        return text.Any(char.IsControl) ? $"\"{string.Concat(text.Select(Escape))}\"" : $"\"{text}\"";
    }

    private static string Escape(char character) =>
        char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString(CultureInfo.InvariantCulture);
}
