using System.Text;
using System.Xml;

namespace DynamicConnect;

/// <summary>A text to speak with SSML tags, in which texts of others cannot become tags.</summary>
/// <remarks>
/// Immutable; equal to another one when their texts are. Made by <see cref="Speak"/> or <see cref="Format"/>, and taken by
/// <see cref="NccoBuilder.Talk(Ssml, Action{TalkBuilder})"/> and <see cref="TalkAction(Ssml)"/>.
/// </remarks>
public sealed record Ssml
{
    private readonly string content;

    private Ssml(string content) => this.content = content;

    /// <summary>Makes SSML of an interpolated string: what stands in its holes is escaped, what stands around them is not.</summary>
    /// <param name="content">
    /// What stands inside of the <c>speak</c> element: <c>$"&lt;prosody rate='slow'&gt;{code}&lt;/prosody&gt;"</c>.
    /// </param>
    /// <returns>The SSML.</returns>
    /// <remarks>Holes are formatted for the current culture, as always. An <see cref="Ssml"/> in a hole is taken as it is.</remarks>
    public static Ssml Speak(SsmlInterpolatedStringHandler content) => new(content.Content);

    /// <summary>Makes SSML of an interpolated string, for languages that know no handlers of such strings: C# 7.3, Visual Basic.</summary>
    /// <param name="content">What stands inside of the <c>speak</c> element, and what stands in its holes.</param>
    /// <returns><inheritdoc cref="Speak" path="/returns/node()"/></returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static Ssml Format(FormattableString content) =>
        new((content ?? throw new ArgumentNullException(nameof(content))).ToString(SsmlFormatter.Instance));

    /// <summary>Escapes a text, so that it stands for itself in SSML, inside and outside of tags.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without what XML cannot represent: most control characters, and halves of surrogate pairs.</returns>
    public static string Escape(string? text)
    {
        StringBuilder escaped = new(text?.Length ?? 0);
        Append(escaped, text.AsSpan());
        return escaped.ToString();
    }

    /// <summary>The SSML, with one <c>speak</c> element around all.</summary>
    /// <returns>The text for <see cref="TalkAction.Text"/>.</returns>
    public override string ToString() => $"<speak>{content}</speak>";

    /// <summary>Appends an escaped text.</summary>
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

    /// <summary>Appends a value as the hole of an interpolated string has it.</summary>
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
