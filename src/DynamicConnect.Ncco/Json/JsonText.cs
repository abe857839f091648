using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>Reads and copies the tokens of a <see cref="Utf8JsonReader"/>, including invalid ones.</summary>
/// <remarks>
/// For lone surrogates and invalid UTF-8, the reader's own methods throw exceptions other than <see cref="JsonException"/>.
/// </remarks>
internal static class JsonText
{
    private const int LongestQuote = 60;
    private const int DeepestNesting = 64;

    /// <summary>The characters of a name, string or number, with escapes resolved. They may still be invalid UTF-8.</summary>
    public static ReadOnlySpan<byte> Bytes(scoped ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> raw = json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;
        return json.ValueIsEscaped ? Unescape(raw) : raw;
    }

    /// <exception cref="JsonException">The text isn't valid UTF-8.</exception>
    public static string Text(ref Utf8JsonReader json) => Utf8.Decode(Bytes(ref json));

    /// <summary>Describes the current token of <paramref name="json"/> for an error message.</summary>
    public static string Describe(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Null => "null",
        JsonTokenType.String or JsonTokenType.PropertyName => $"the string \"{Shorten(Text(ref json))}\"",
        JsonTokenType.Number => $"the number {Shorten(Text(ref json))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "nothing",
    };

    /// <summary>The start of a text, long enough to recognize it in a message.</summary>
    public static string Shorten(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";

    /// <summary>
    /// Copies the current value of <paramref name="json"/> as compact JSON, with unescaped strings and with numbers as they are spelled.
    /// </summary>
    /// <exception cref="JsonException">The value isn't valid JSON or isn't valid UTF-8.</exception>
    public static void Copy(ref Utf8JsonReader json, ref Utf8Writer writer)
    {
        int root = json.CurrentDepth;
        bool isFirst = true;
        do
        {
            if (json.CurrentDepth - root > DeepestNesting)
            {
                throw new JsonException($"A value is nested deeper than {DeepestNesting} levels.");
            }

            JsonTokenType token = json.TokenType;
            if (!isFirst && token is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                writer.Raw((byte)',');
            }

            isFirst = token is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
            CopyToken(ref json, ref writer);
        }
        while ((json.CurrentDepth > root || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && json.Read());
    }

    private static void CopyToken(ref Utf8JsonReader json, ref Utf8Writer writer)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                writer.String(Text(ref json));
                writer.Raw((byte)':');
                break;
            case JsonTokenType.String:
                writer.String(Text(ref json));
                break;
            default:
                writer.Raw(Bytes(ref json));
                break;
        }
    }

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> raw)
    {
        byte[] resolved = new byte[raw.Length];
        int length = 0;
        while (!raw.IsEmpty)
        {
            int literal = raw.IndexOf((byte)'\\');
            literal = literal < 0 ? raw.Length : literal;
            raw[..literal].CopyTo(resolved.AsSpan(length));
            length += literal;
            raw = raw[literal..];
            if (!raw.IsEmpty)
            {
                length += Unescape(ref raw, resolved.AsSpan(length));
            }
        }

        return resolved.AsSpan(0, length);
    }

    private static int Unescape(ref ReadOnlySpan<byte> raw, Span<byte> resolved)
    {
        byte letter = raw[1];
        if (letter == 'u')
        {
            return UnescapeUnicode(ref raw, resolved);
        }

        raw = raw[2..];
        resolved[0] = letter switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            _ => letter,
        };
        return 1;
    }

    private static int UnescapeUnicode(ref ReadOnlySpan<byte> raw, Span<byte> resolved)
    {
        Span<char> characters = [CodeUnit(raw), '\0'];
        raw = raw[6..];
        int count = 1;
        if (char.IsHighSurrogate(characters[0]) && raw is [(byte)'\\', (byte)'u', ..] && char.IsLowSurrogate(CodeUnit(raw)))
        {
            characters[1] = CodeUnit(raw);
            raw = raw[6..];
            count = 2;
        }

        return Utf8.Encode(characters[..count], resolved);
    }

    private static char CodeUnit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(Utf8.DecodeValid(escape.Slice(2, 4)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
