using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>
/// Parses source in which <c>{|NCCO2010:"+1"|}</c> marks a place that breaks a rule. In a mark, <c>«</c> stands for a brace.
/// </summary>
internal static class Marked
{
    public static (string Source, IReadOnlyList<(string Rule, TextSpan Span)> Marks) Parse(string text)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Rule, int Start)>();
        var marks = new List<(string Rule, TextSpan Span)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && at + 1 < text.Length && text[at + 1] == '|')
            {
                var colon = text.IndexOf(':', at);
                open.Push((text[(at + 2)..colon], source.Length));
                at = colon;
            }
            else if (open.Count > 0 && text[at] == '|' && at + 1 < text.Length && text[at + 1] == '}')
            {
                var (rule, start) = open.Pop();
                marks.Add((rule, TextSpan.FromBounds(start, source.Length)));
                at++;
            }
            else
            {
                source.Append(text[at] == '«' ? '{' : text[at]);
            }
        }

        return (source.ToString(), [.. marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Rule, StringComparer.Ordinal)]);
    }
}
