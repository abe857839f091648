using System.Text;
using System.Text.RegularExpressions;

namespace DynamicConnect.Tests.Documentation;

/// <summary>Writes Markdown.</summary>
internal static class Markdown
{
    public static string Escape(string text) => text.Replace("<", "&lt;").Replace("|", "\\|").Replace("*", "\\*");

    public static string Code(string text) => $"`{text.Replace("|", "\\|")}`";

    /// <summary>Returns JSON as code, with long repetitions shortened.</summary>
    public static string Json(string json) => Code(Regex.Replace(json, @"(.)\1{60,}", match => $"{match.Value.Substring(0, 3)}…{match.Length} times…"));

    /// <summary>Returns a table without empty columns.</summary>
    public static string Table(IReadOnlyList<string> head, IReadOnlyList<string[]> rows)
    {
        var filled = Enumerable.Range(0, head.Count).Where(column => rows.Any(row => row[column].Length > 0)).ToArray();
        var table = new StringBuilder();
        Append(table, filled.Select(column => head[column]));
        table.Append('|').Append(string.Concat(filled.Select(_ => "---|"))).Append('\n');
        foreach (var row in rows)
        {
            Append(table, filled.Select(column => row[column]));
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
