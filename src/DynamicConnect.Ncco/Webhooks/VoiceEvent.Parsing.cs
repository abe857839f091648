using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <content>Reading: from a JSON body, from a query string, from a form.</content>
public abstract partial record VoiceEvent
{
    /// <summary>Reads an event.</summary>
    /// <param name="json">The body of the request.</param>
    /// <returns>The event: of the kind that it is recognised as, else an <see cref="UnknownEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is not JSON, or not an object; the message and <see cref="JsonException.Path"/> tell where.
    /// </exception>
    public static VoiceEvent Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? throw new ArgumentNullException(nameof(json)));
        return Parse(buffer.Written);
    }

    /// <summary>Reads an event.</summary>
    /// <param name="utf8Json">The body of the request in UTF-8, with or without a byte order mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> is not JSON, not UTF-8, or not an object.</exception>
    public static VoiceEvent Parse(ReadOnlySpan<byte> utf8Json) => Document.Parse(utf8Json, VoiceEventReader.Instance);

    /// <summary>Reads an event from the pairs of a query string or a form, already decoded.</summary>
    /// <param name="pairs">
    /// Names and values: nested objects as JSON text, <see langword="null"/> as JSON null. Of equal names the last counts.
    /// </param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <remarks>All pairs are an event: nothing is refused.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is <see langword="null"/>.</exception>
    public static VoiceEvent Parse(IEnumerable<KeyValuePair<string, string?>> pairs) =>
        VoiceEventReader.Instance.Form.Read(pairs ?? throw new ArgumentNullException(nameof(pairs)), VoiceEventReader.Instance);

    /// <summary>Reads an event from a query string, or from a form as the body of a request has it.</summary>
    /// <param name="query">The text as it was sent, with or without a question mark before it.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <remarks>
    /// Any text is an event: nothing is refused. A name without an equals sign is JSON null; of equal names the last counts.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    public static VoiceEvent ParseQuery(string query) => Parse(QueryForm.Split(query ?? throw new ArgumentNullException(nameof(query))));

    /// <summary>Reads an event, if it is one.</summary>
    /// <param name="json">The body of the request.</param>
    /// <param name="voiceEvent">What was read.</param>
    /// <returns>Whether <paramref name="json"/> is a JSON object.</returns>
    public static bool TryParse(
        [StringSyntax(StringSyntaxAttribute.Json)][NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out VoiceEvent? voiceEvent)
    {
        voiceEvent = null;
        if (json is null)
        {
            return false;
        }

        using Utf8Buffer buffer = Utf8Buffer.From(json);
        return TryParse(buffer.Written, out voiceEvent);
    }

    /// <summary>Reads an event, if it is one.</summary>
    /// <param name="utf8Json">The body of the request in UTF-8, with or without a byte order mark.</param>
    /// <param name="voiceEvent">What was read.</param>
    /// <returns>Whether <paramref name="utf8Json"/> is a JSON object.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out VoiceEvent? voiceEvent)
    {
        try
        {
            voiceEvent = Parse(utf8Json);
            return true;
        }
        catch (JsonException)
        {
            voiceEvent = null;
            return false;
        }
    }

    /// <summary>Reads an event from the pairs of a query string or a form, already decoded.</summary>
    /// <param name="pairs">Names and values, as <see cref="Parse(IEnumerable{KeyValuePair{string, string}})"/> takes them.</param>
    /// <param name="voiceEvent">What was read.</param>
    /// <returns>Whether there are pairs.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] IEnumerable<KeyValuePair<string, string?>>? pairs,
        [NotNullWhen(true)] out VoiceEvent? voiceEvent)
    {
        voiceEvent = pairs is null ? null : Parse(pairs);
        return voiceEvent is not null;
    }
}
