using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.Json;

/// <summary>Maps the characters of a string token to the source, which also contains escape sequences and indentation.</summary>
internal static class LiteralCharacters
{
    /// <summary>Adds the spans of the characters of a literal.</summary>
    public static void Add(List<TextSpan> spans, SyntaxToken token)
    {
        string text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                bool isVerbatim = text.StartsWith("@", StringComparison.Ordinal);
                int end = text.LastIndexOf('"');
                if (isVerbatim)
                {
                    AddDoubled(spans, text[..end], 2, token.SpanStart, "\"");
                }
                else
                {
                    AddEscaped(spans, text[..end], 1, token.SpanStart, "");
                }

                break;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                int quotes = Quotes(text);
                AddPlain(spans, quotes, text.LastIndexOf('"') + 1 - quotes, token.SpanStart);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                AddRawLines(spans, token);
                break;
        }
    }

    /// <summary>Adds the spans of the characters between the holes of an interpolated string.</summary>
    public static void Add(List<TextSpan> spans, SyntaxToken token, InterpolatedStringExpressionSyntax whole)
    {
        switch (whole.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                AddEscaped(spans, token.Text, 0, token.SpanStart, "{}");
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                AddDoubled(spans, token.Text, 0, token.SpanStart, "\"{}");
                break;
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                AddPlain(spans, 0, token.Text.Length, token.SpanStart);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                bool isFirst = whole.Contents[0] is InterpolatedStringTextSyntax first && first.TextToken == token;
                AddLines(spans, token.Text, 0, token.Text.Length, token.SpanStart, Indentation(whole.StringEndToken.Text), isFirst);
                break;
        }
    }

    private static void AddPlain(List<TextSpan> spans, int start, int end, int offset)
    {
        for (int at = start; at < end; at++)
        {
            spans.Add(new TextSpan(offset + at, 1));
        }
    }

    /// <summary>Adds the spans of characters, some of which are doubled.</summary>
    private static void AddDoubled(List<TextSpan> spans, string text, int start, int offset, string doubled)
    {
        for (int at = start; at < text.Length; at++)
        {
            int length = doubled.Contains(text[at]) && at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1;
            spans.Add(new TextSpan(offset + at, length));
            at += length - 1;
        }
    }

    /// <summary>Adds the spans of characters, some of which are doubled or escaped with a backslash.</summary>
    private static void AddEscaped(List<TextSpan> spans, string text, int start, int offset, string doubled)
    {
        for (int at = start; at < text.Length;)
        {
            int length = text[at] == '\\' ? LengthOfEscape(text, at)
                : doubled.Contains(text[at]) && at + 1 < text.Length && text[at + 1] == text[at] ? 2
                : 1;
            spans.Add(new TextSpan(offset + at, length));
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == 'U' && IsSupplementary(text, at + 2))
            {
                spans.Add(new TextSpan(offset + at, length));
            }

            at += length;
        }
    }

    private static int LengthOfEscape(string text, int at)
    {
        const int Fixed = 2;
        int most = at + 1 < text.Length ? text[at + 1] switch { 'x' or 'u' => 4, 'U' => 8, _ => 0 } : 0;
        int digits = 0;
        while (digits < most && at + Fixed + digits < text.Length && Uri.IsHexDigit(text[at + Fixed + digits]))
        {
            digits++;
        }

        return Math.Min(Fixed + digits, text.Length - at);
    }

    /// <summary>Determines whether eight hexadecimal digits denote a character of two UTF-16 code units.</summary>
    private static bool IsSupplementary(string text, int at) => at + 4 <= text.Length && text.Substring(at, 4).Trim('0').Length > 0;

    private static void AddRawLines(List<TextSpan> spans, SyntaxToken token)
    {
        string text = token.Text;
        int quotes = Quotes(text);
        int close = text.LastIndexOf('"') + 1 - quotes;
        int start = text.IndexOf('\n') + 1;
        int lastLine = text.LastIndexOf('\n', Math.Max(close - 1, 0));
        int end = lastLine > 0 && text[lastLine - 1] == '\r' ? lastLine - 1 : lastLine;
        AddLines(spans, text, start, end, token.SpanStart, Indentation(text[..close]), isLineStart: true);
    }

    private static void AddLines(List<TextSpan> spans, string text, int start, int end, int offset, int indentation, bool isLineStart)
    {
        int skipped = isLineStart ? 0 : indentation;
        for (int at = start; at < end; at++)
        {
            if (skipped < indentation && text[at] is ' ' or '\t')
            {
                skipped++;
                continue;
            }

            skipped = text[at] == '\n' ? 0 : indentation;
            spans.Add(new TextSpan(offset + at, 1));
        }
    }

    /// <summary>Returns the number of white-space characters before the closing quotes.</summary>
    private static int Indentation(string text)
    {
        string before = text.TrimEnd('"', 'u', 'U', '8');
        return before.Length - before.TrimEnd(' ', '\t').Length;
    }

    private static int Quotes(string text) => text.TakeWhile(character => character == '"').Count();
}
