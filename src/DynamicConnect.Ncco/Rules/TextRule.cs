using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A text has a shape.</summary>
/// <param name="Info">The rule.</param>
/// <param name="Wrong">What is wrong with a text that has it not, after the name of the property: <c>has the wrong scheme</c>.</param>
/// <param name="Allowed">The shape, in words.</param>
/// <param name="Pattern">The shape, as a regular expression that JSON Schema understands.</param>
/// <param name="IsRight">Whether a text has the shape; the same as <paramref name="Pattern"/>, but free of charge.</param>
internal sealed record TextRule(RuleInfo Info, string Wrong, string Allowed, string Pattern, Func<string, bool> IsRight) : Rule<string>
{
    private const int LongestQuote = 60;

    /// <summary>Says more exactly what is wrong with a text, where the rule can.</summary>
    public Func<string, string>? Explain { get; init; }

    public override void Check(string value, ref Inspection inspection)
    {
        if (!IsRight(value))
        {
            inspection.Report(Info, Explain?.Invoke(value) ?? Wrong, Quote(value), Allowed);
        }
    }

    public static string Quote(string value) => value.Length <= LongestQuote ? $"\"{value}\"" : $"\"{value[..LongestQuote]}…\"";
}
