using System.Globalization;

namespace DynamicConnect.Rules;

/// <summary>A string must have a certain format.</summary>
/// <param name="rule">The rule.</param>
/// <param name="wrong">The problem of a string with another format, to follow the property name: <c>has the wrong scheme</c>.</param>
/// <param name="allowed">The description of the format.</param>
/// <param name="isRight">Whether a string has the format.</param>
internal sealed class TextRule(Rule rule, string wrong, string allowed, Func<string, bool> isRight) : ValueRule<string>, ILimit
{
    private const int LongestQuote = 60;

    public Rule Rule => rule;

    public string Allowed => allowed;

    public Func<string, bool> IsRight => isRight;

    /// <summary>Describes more precisely what is wrong with a string, if the rule can.</summary>
    public Func<string, string>? Explain { get; init; }

    public override void Check(string value, ref ProblemCollector problems)
    {
        if (!isRight(value))
        {
            problems.Report(rule, Explain?.Invoke(value) ?? wrong, Quote(value), allowed);
        }
    }

    /// <summary>The complete message for a string that breaks the rule.</summary>
    public string Describe(string property, string value) =>
        ProblemCollector.Message(property, Explain?.Invoke(value) ?? wrong, Quote(value), allowed);

    /// <summary>A string for messages: in quotation marks, shortened, and on one line.</summary>
    public static string Quote(string value)
    {
        string text = value.Length <= LongestQuote ? value : $"{value[..LongestQuote]}…";
        return text.Any(char.IsControl) ? $"\"{string.Concat(text.Select(Escape))}\"" : $"\"{text}\"";
    }

    /// <summary>A number for messages.</summary>
    public static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Escape(char character) =>
        char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString(CultureInfo.InvariantCulture);
}
