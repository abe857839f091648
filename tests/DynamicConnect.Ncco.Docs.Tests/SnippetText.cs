using System.Text.RegularExpressions;
using DynamicConnect.Tests.Documentation;

namespace DynamicConnect.Docs.Tests;

/// <summary>
/// The text of the snippets: the compiled code between <c>snippet: name</c> and <c>end</c>. Parts with the same name are joined.
/// </summary>
internal static class SnippetText
{
    private static readonly Regex Marked = new(
        "^ *(?://|') snippet: (?<name>\\w+)\n(?<text>(?:.*\n)*?) *(?://|') end$",
        RegexOptions.Multiline);

    public static IReadOnlyDictionary<string, string> All() =>
        Documents.Files("tests", "*.cs").Concat(Documents.Files("tests", "*.vb"))
            .SelectMany(x => Marked.Matches(Documents.Read(x)))
            .GroupBy(x => x.Groups["name"].Value, x => Unindented(x.Groups["text"].Value))
            .ToDictionary(x => x.Key, x => string.Join("\n\n", x));

    /// <summary>Returns the text of the samples that have snapshots, by name.</summary>
    public static IReadOnlyDictionary<string, string> Samples() =>
        Documents.Files("tests", "*Samples.cs").SelectMany(x => SampleText.In(Documents.Read(x))).ToDictionary(x => x.Key, x => x.Value);

    private static string Unindented(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var indent = lines.Where(x => x.Length > 0).Min(x => x.Length - x.TrimStart().Length);
        return string.Join('\n', lines.Select(x => x.Length > 0 ? x[indent..] : x));
    }
}
