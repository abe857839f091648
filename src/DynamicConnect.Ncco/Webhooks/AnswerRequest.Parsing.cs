using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <content>Reading from a JSON body, a query string or a form.</content>
public sealed partial record AnswerRequest
{
    /// <summary>Reads a request for the first NCCO.</summary>
    /// <param name="json">The body of the request.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> isn't JSON, or isn't an object; the message and <see cref="JsonException.Path"/> say where.
    /// </exception>
    public static AnswerRequest Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? throw new ArgumentNullException(nameof(json)));
        return Parse(buffer.Written);
    }

    /// <summary>Reads a request for the first NCCO.</summary>
    /// <param name="utf8Json">The body of the request in UTF-8, with or without a byte order mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> isn't JSON, isn't UTF-8, or isn't an object.</exception>
    public static AnswerRequest Parse(ReadOnlySpan<byte> utf8Json) => Document.Parse(utf8Json, Contract);

    /// <summary>Reads a request for the first NCCO from the decoded pairs of a query string or a form.</summary>
    /// <param name="pairs">
    /// The decoded names and values: nested objects as JSON, and <see langword="null"/> for JSON null. If a name occurs more than once, its
    /// last value counts.
    /// </param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <remarks>Any pairs are accepted as a request for the first NCCO.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is <see langword="null"/>.</exception>
    public static AnswerRequest Parse(IEnumerable<KeyValuePair<string, string?>> pairs) =>
        Query.Form.Read(pairs ?? throw new ArgumentNullException(nameof(pairs)), Contract);

    /// <summary>Reads a request for the first NCCO from a query string, or from the form in the body of a request.</summary>
    /// <param name="query">The query string as it was sent, with or without a leading question mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <remarks>
    /// Any string is accepted as a request for the first NCCO. A name without an equals sign is JSON null. If a name occurs more than once,
    /// its last value counts.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    public static AnswerRequest ParseQuery(string query) => Parse(QueryForm.Split(query ?? throw new ArgumentNullException(nameof(query))));

    /// <summary>Tries to read a request for the first NCCO.</summary>
    /// <param name="json">The body of the request.</param>
    /// <param name="answerRequest">The request, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="json"/> is a JSON object.</returns>
    public static bool TryParse(
        [StringSyntax(StringSyntaxAttribute.Json)][NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out AnswerRequest? answerRequest)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? "");
        return TryParse(buffer.Written, out answerRequest);
    }

    /// <summary>Tries to read a request for the first NCCO.</summary>
    /// <param name="utf8Json">The body of the request in UTF-8, with or without a byte order mark.</param>
    /// <param name="answerRequest">The request, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="utf8Json"/> is a JSON object.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out AnswerRequest? answerRequest) =>
        Document.TryParse(Utf8.WithoutByteOrderMark(utf8Json), Contract, out answerRequest, out _, out _, out _);

    /// <summary>Reads a request for the first NCCO from the decoded pairs of a query string or a form.</summary>
    /// <param name="pairs">The names and values, as for <see cref="Parse(IEnumerable{KeyValuePair{string, string}})"/>.</param>
    /// <param name="answerRequest">The request, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="pairs"/> isn't <see langword="null"/>.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] IEnumerable<KeyValuePair<string, string?>>? pairs,
        [NotNullWhen(true)] out AnswerRequest? answerRequest)
    {
        answerRequest = pairs is null ? null : Parse(pairs);
        return answerRequest is not null;
    }
}
