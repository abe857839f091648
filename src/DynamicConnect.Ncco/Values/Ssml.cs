using System.Text;
using System.Xml;

namespace DynamicConnect;

/// <summary>Text to speak with SSML tags. Inserted text is escaped, so it can't become a tag.</summary>
/// <remarks>
/// Immutable. Two instances are equal when their content is equal. Create one with <see cref="Speak"/> or <see cref="Format"/>, and pass it
/// to <see cref="NccoBuilder.Talk(Ssml, Action{TalkBuilder})"/> or <see cref="TalkAction(Ssml)"/>.
/// </remarks>
public sealed record Ssml
{
    private readonly string content;

    private Ssml(string content) => this.content = content;

    /// <summary>Creates SSML from an interpolated string. Inserted values are escaped; the text around them is not.</summary>
    /// <param name="content">
    /// The content of the <c>speak</c> element: <c>$"&lt;prosody rate='slow'&gt;{code}&lt;/prosody&gt;"</c>.
    /// </param>
    /// <returns>The SSML.</returns>
    /// <remarks>Values are formatted for the current culture, as usual. An inserted <see cref="Ssml"/> is not escaped again.</remarks>
    public static Ssml Speak(SsmlInterpolatedStringHandler content) => new(content.Content);

    /// <summary>Creates SSML from an interpolated string, for languages without string handlers: C# 7.3 and Visual Basic.</summary>
    /// <param name="content">The content of the <c>speak</c> element, with the values to insert.</param>
    /// <returns><inheritdoc cref="Speak" path="/returns/node()"/></returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static Ssml Format(FormattableString content) =>
        new((content ?? throw new ArgumentNullException(nameof(content))).ToString(SsmlFormatter.Instance));

    /// <summary>Escapes a string, so that SSML treats it as plain text, both inside and outside tags.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The escaped string, without characters that XML can't represent: most control characters and lone surrogates.</returns>
    public static string Escape(string? text)
    {
        StringBuilder escaped = new(text?.Length ?? 0);
        Append(escaped, text.AsSpan());
        return escaped.ToString();
    }

    /// <summary>The SSML, inside one <c>speak</c> element.</summary>
    /// <returns>The string for <see cref="TalkAction.Text"/>.</returns>
    public override string ToString() => $"<speak>{content}</speak>";

    /// <summary>Appends an escaped string.</summary>
    internal static void Append(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                escaped.Append(character).Append(text[++index]);
            }
            else if (Entity(character) is { } entity)
            {
                escaped.Append(entity);
            }
            else if (XmlConvert.IsXmlChar(character))
            {
                escaped.Append(character);
            }
        }
    }

    /// <summary>Appends a value with the format and alignment of an interpolated string.</summary>
    internal static void Append(StringBuilder escaped, object? value, string? format)
    {
        if (value is Ssml ssml)
        {
            escaped.Append(ssml.content);
        }
        else
        {
            string? text = value is IFormattable formattable ? formattable.ToString(format, null) : value?.ToString();
            Append(escaped, text.AsSpan());
        }
    }

    private static string? Entity(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        _ => null,
    };

    private sealed class SsmlFormatter : IFormatProvider, ICustomFormatter
    {
        public static readonly SsmlFormatter Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            StringBuilder escaped = new();
            Append(escaped, arg, format);
            return escaped.ToString();
        }
    }
}
