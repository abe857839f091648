using System.Text;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.Json;

/// <summary>Finds the source location of a part of a JSON text.</summary>
internal static class JsonPlaces
{
    /// <summary>Returns the location of a path in open JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="path">The path, relative to the JSON.</param>
    /// <param name="model">The model that resolves the names of constants.</param>
    public static Location Of(JsonNode json, string path, SemanticModel? model)
    {
        if (json.Text is not { } expression || model?.GetConstantValue(expression).Value is not string text)
        {
            return json.Syntax.GetLocation();
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        long position = new JsonPositions(utf8, static _ => []).Find($"${path}", atName: false);
        TextPosition place = TextPosition.Of(utf8, position);
        return Of(LiteralText.Of(expression, text, model), text, place.Line, place.Column);
    }

    /// <summary>Returns the location of the value or name that begins at a line and column of the text.</summary>
    public static Location Of(LiteralText literal, string text, int line, int column)
    {
        int start = Math.Min(StartOf(text, line) + column - 1, text.Length);
        return literal.Locate(start, LengthOf(text, start));
    }

    /// <summary>
    /// Returns the length of the JSON value or name that begins at an index. For an object or array, only the bracket counts.
    /// </summary>
    public static int LengthOf(string text, int start)
    {
        int end = start;
        if (end < text.Length && text[end] == '"')
        {
            for (end++; end < text.Length && text[end] is not ('"' or '\n'); end++)
            {
                end += text[end] == '\\' ? 1 : 0;
            }

            return Math.Min(end + 1, text.Length) - start;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '+' or '.'))
        {
            end++;
        }

        return Math.Max(end - start, 1);
    }

    private static int StartOf(string text, int line)
    {
        int start = 0;
        for (int at = 0; at < text.Length && line > 1; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
            {
                line--;
                start = at + 1;
            }
        }

        return start;
    }
}
