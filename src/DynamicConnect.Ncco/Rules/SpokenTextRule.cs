using System.Globalization;
using System.Xml;
using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A text to speak is not too long, and SSML is inside one <c>speak</c> element and well-formed.</summary>
/// <param name="MaxLength">How many characters are spoken at most, SSML tags not counted.</param>
internal sealed record SpokenTextRule(int MaxLength) : Rule<string>
{
    public static RuleInfo LengthInfo { get; } = new(
        "NCCO2040",
        ProblemSeverity.Error,
        "A text to speak has at most 1,500 characters, SSML tags not counted.",
        "The platform refuses the NCCO.",
        $$"""[{"action":"talk","text":"{{new string('x', 1501)}}"}]""",
        $$"""[{"action":"talk","text":"{{new string('x', 1500)}}"}]""");

    public static RuleInfo WellFormedInfo { get; } = new(
        "NCCO2041",
        ProblemSeverity.Error,
        "SSML is well-formed XML.",
        "The caller hears nothing.",
        """[{"action":"talk","text":"<speak>Tea & cake</speak>"}]""",
        """[{"action":"talk","text":"<speak>Tea &amp; cake</speak>"}]""");

    public static RuleInfo SpeakInfo { get; } = new(
        "NCCO2042",
        ProblemSeverity.Error,
        "SSML is inside <speak>.",
        "The tags are not understood.",
        """[{"action":"talk","text":"Hello <break time='1s'/> again"}]""",
        """[{"action":"talk","text":"<speak>Hello <break time='1s'/> again</speak>"}]""");

    public override void Check(string value, ref Inspection inspection)
    {
        bool hasTags = CountTags(value, out int length) > 0;
        if (hasTags && !IsSpeak(value))
        {
            inspection.Report(SpeakInfo, "has SSML tags outside of a speak element", TextRule.Quote(value), "plain text, or SSML inside <speak>…</speak>");
        }
        else if (hasTags && !PlainSsml.IsWellFormed(value.AsSpan()) && Fault(value) is { } fault)
        {
            inspection.Report(WellFormedInfo, $"is SSML that is not well-formed ({fault})", TextRule.Quote(value), "XML with one speak element around all");
        }

        if (length > MaxLength)
        {
            inspection.Report(
                LengthInfo,
                "is too long",
                $"{length.ToString("#,0", CultureInfo.InvariantCulture)} characters",
                $"at most {MaxLength.ToString("#,0", CultureInfo.InvariantCulture)}, SSML tags not counted");
        }
    }

    /// <summary>Counts the tags, and the characters outside of them.</summary>
    private static int CountTags(string text, out int length)
    {
        int tags = 0;
        length = text.Length;
        for (int start = text.IndexOf('<'); start >= 0 && start + 1 < text.Length; start = text.IndexOf('<', start + 1))
        {
            bool isTag = Characters.IsLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?';
            int end = isTag ? text.IndexOf('>', start) : -1;
            if (end >= 0)
            {
                tags++;
                length -= end + 1 - start;
                start = end;
            }
        }

        return tags;
    }

    private static bool IsSpeak(string text) => text.AsSpan().TrimStart().StartsWith("<speak".AsSpan(), StringComparison.Ordinal);

    /// <summary>Where SSML is not well-formed; <see langword="null"/> if it is.</summary>
    public static string? Fault(string text)
    {
        // Providers have elements of their own, with prefixes that they do not declare: names are taken as they are.
        using StringReader source = new(text.Trim());
        using XmlTextReader reader = new(source) { DtdProcessing = DtdProcessing.Prohibit, EntityHandling = EntityHandling.ExpandEntities, XmlResolver = null, Namespaces = false };
        try
        {
            while (reader.Read())
            {
                if (reader.Depth == 0 && reader.NodeType == XmlNodeType.Element && reader.Name != "speak")
                {
                    return $"the outer element is {reader.Name}";
                }
            }

            return null;
        }
        catch (XmlException exception)
        {
            return $"line {exception.LineNumber}, character {exception.LinePosition}";
        }
    }
}
