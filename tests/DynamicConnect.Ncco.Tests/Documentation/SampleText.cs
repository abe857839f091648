using System.Text.RegularExpressions;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The source text of the samples: the arguments of <c>new("name", record, builder)</c>.</summary>
internal static class SampleText
{
    private static readonly Regex Start = new("(?<=^ +new\\(\\s*)\"(?<name>[\\w.-]+)\",", RegexOptions.Multiline);

    /// <summary>
    /// Returns all samples in a source file: the record under the name of the sample, and the builder calls under <c>name.builder</c>.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> In(string source)
    {
        foreach (Match match in Start.Matches(source))
        {
            var name = match.Groups["name"].Value;
            var arguments = Arguments(source, match.Index + match.Length).ToList();
            yield return new KeyValuePair<string, string>(name, arguments[0]);
            if (arguments.Count > 1)
            {
                yield return new KeyValuePair<string, string>(name + ".builder", arguments[1]);
            }
        }
    }

    private static IEnumerable<string> Arguments(string source, int start)
    {
        var depth = 0;
        for (var index = start; depth >= 0; index++)
        {
            switch (source[index])
            {
                case '"':
                    index = EndOfText(source, index);
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
            }

            if (depth < 0 || (depth == 0 && source[index] == ','))
            {
                yield return Unindented(source, start, index);
                start = index + 1;
            }
        }
    }

    /// <summary>Returns the index of the closing quotation mark of the string that begins at <paramref name="index"/>.</summary>
    private static int EndOfText(string source, int index)
    {
        const string Raw = "\"\"\"";
        if (string.CompareOrdinal(source, index, Raw, 0, Raw.Length) == 0)
        {
            return source.IndexOf(Raw, index + Raw.Length, StringComparison.Ordinal) + Raw.Length - 1;
        }

        do
        {
            index += source[index] == '\\' ? 2 : 1;
        }
        while (source[index] != '"');

        return index;
    }

    private static string Unindented(string source, int start, int end)
    {
        var text = source.Substring(start, end - start).Trim();
        var first = source.IndexOf(text, start, StringComparison.Ordinal);
        var indent = new string(' ', first - source.LastIndexOf('\n', first) - 1);
        return text.Replace("\n" + indent, "\n");
    }
}
