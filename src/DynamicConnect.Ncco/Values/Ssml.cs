using System.Security;
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
        string given = text ?? "";
        StringBuilder valid = new(given.Length);
        for (int index = 0; index < given.Length; index++)
        {
            if (index + 1 < given.Length && char.IsSurrogatePair(given[index], given[index + 1]))
            {
                valid.Append(given[index]).Append(given[++index]);
            }
            else if (XmlConvert.IsXmlChar(given[index]))
            {
                valid.Append(given[index]);
            }
        }

        return SecurityElement.Escape(valid.ToString());
    }

    /// <summary>The SSML, inside one <c>speak</c> element.</summary>
    /// <returns>The string for <see cref="TalkAction.Text"/>.</returns>
    public override string ToString() => $"<speak>{content}</speak>";

    /// <summary>Escapes a value with the format of an interpolated string.</summary>
    internal static string Escape(object? value, string? format) =>
        value is Ssml ssml ? ssml.content
        : Escape(value is IFormattable formattable ? formattable.ToString(format, null) : value?.ToString());

    private sealed class SsmlFormatter : IFormatProvider, ICustomFormatter
    {
        public static readonly SsmlFormatter Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => Escape(arg, format);
    }
}
