using System.Text.RegularExpressions;

namespace DynamicConnect.Docs.Tests;

/// <summary>
/// A fenced code block of a document. The text after the language links it to code: <c>snippet=</c>, <c>file=</c> or <c>output=</c>.
/// </summary>
internal sealed record Block(string Place, string Language, string Tie, string Name, string Text)
{
    private static readonly Regex Fence = new("^```(?<info>.*)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline);

    /// <summary>Returns all blocks of a document.</summary>
    /// <param name="name">The name of the document, for messages.</param>
    /// <param name="markdown">The document.</param>
    public static IEnumerable<Block> In(string name, string markdown)
    {
        foreach (Match match in Fence.Matches(markdown.ReplaceLineEndings("\n")))
        {
            var line = markdown.Take(match.Index).Count(x => x == '\n') + 1;
            var info = match.Groups["info"].Value.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries);
            yield return new Block(
                $"{name}:{line}",
                info.ElementAtOrDefault(0) ?? "",
                info.ElementAtOrDefault(1) ?? "",
                info.ElementAtOrDefault(2) ?? "",
                match.Groups["text"].Value.TrimEnd('\n'));
        }
    }
}
