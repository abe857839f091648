using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <content>Reading: tolerates the mistakes of real documents, but rejects anything that isn't an NCCO.</content>
public sealed partial class Ncco
{
    /// <summary>Reads an NCCO.</summary>
    /// <param name="json">The NCCO as JSON.</param>
    /// <returns>
    /// The NCCO. Anything that its types can't express is kept in <see cref="VoiceObject.AdditionalProperties"/>,
    /// <see cref="UnknownAction"/> and <see cref="UnknownEndpoint"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> isn't JSON, or isn't an array of objects.</exception>
    public static Ncco Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? throw new ArgumentNullException(nameof(json)));
        return Parse(buffer.Written);
    }

    /// <summary>Reads an NCCO.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> isn't JSON, isn't UTF-8, or isn't an array of objects.</exception>
    public static Ncco Parse(ReadOnlySpan<byte> utf8Json) => Document.Parse(utf8Json, NccoReader.Instance);

    /// <summary>Reads an NCCO.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> isn't JSON, isn't UTF-8, or isn't an array of objects.</exception>
    public static Ncco Parse(ReadOnlySequence<byte> utf8Json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(utf8Json);
        return Parse(buffer.Written);
    }

    /// <summary>Reads an NCCO from a stream to its end.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The stream isn't JSON, isn't UTF-8, or isn't an array of objects.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<Ncco> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        using Utf8Buffer buffer = await Utf8Buffer
            .FromAsync(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), cancellationToken)
            .ConfigureAwait(false);
        return Parse(buffer.Written);
    }

    /// <summary>Tries to read an NCCO.</summary>
    /// <param name="json">The NCCO as JSON.</param>
    /// <param name="ncco">The NCCO, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="json"/> is an NCCO.</returns>
    public static bool TryParse(
        [StringSyntax(StringSyntaxAttribute.Json)][NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out Ncco? ncco)
    {
        ncco = null;
        if (json is null)
        {
            return false;
        }

        using Utf8Buffer buffer = Utf8Buffer.From(json);
        return TryParse(buffer.Written, out ncco);
    }

    /// <summary>Tries to read an NCCO.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="ncco">The NCCO, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="utf8Json"/> is an NCCO.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Ncco? ncco)
    {
        try
        {
            ncco = Parse(utf8Json);
            return true;
        }
        catch (JsonException)
        {
            ncco = null;
            return false;
        }
    }

    /// <summary>Tries to read an NCCO.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="ncco">The NCCO, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="utf8Json"/> is an NCCO.</returns>
    public static bool TryParse(ReadOnlySequence<byte> utf8Json, [NotNullWhen(true)] out Ncco? ncco)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(utf8Json);
        return TryParse(buffer.Written, out ncco);
    }

    /// <summary>Tries to read an NCCO from a stream to its end.</summary>
    /// <param name="utf8Json">The NCCO as JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The NCCO, or <see langword="null"/> when the stream doesn't contain one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<Ncco?> TryParseAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        using Utf8Buffer buffer = await Utf8Buffer
            .FromAsync(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), cancellationToken)
            .ConfigureAwait(false);
        return TryParse(buffer.Written, out Ncco? ncco) ? ncco : null;
    }
}
