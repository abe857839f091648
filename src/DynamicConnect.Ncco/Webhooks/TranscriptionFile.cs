using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>The file at <see cref="TranscriptionEvent.TranscriptionUrl"/>: the transcript, sentence by sentence.</summary>
/// <remarks>
/// Downloading the file requires a JWT of the application. Vonage deletes the file after 30 days.
/// <see href="https://developer.vonage.com/en/voice/voice-api/guides/transcription">The transcription guide</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionFile>))]
public sealed partial record TranscriptionFile : VoiceObject
{
    /// <summary>The version of the format.</summary>
    public partial string? Ver { get; init; }

    /// <summary>The ID of the transcription.</summary>
    public partial string? RequestId { get; init; }

    /// <summary>The channels of the recording: one per party if it was split, otherwise a single one.</summary>
    public partial ValueList<TranscriptionChannel>? Channels { get; init; }

    /// <summary>Reads a transcription.</summary>
    /// <param name="json">The file.</param>
    /// <returns>The transcription.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> isn't JSON, or isn't an object; the message and path say where.</exception>
    public static TranscriptionFile Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? throw new ArgumentNullException(nameof(json)));
        return Parse(buffer.Written);
    }

    /// <summary>Reads a transcription.</summary>
    /// <param name="utf8Json">The file in UTF-8, with or without a byte order mark.</param>
    /// <returns><inheritdoc cref="Parse(string)"/></returns>
    /// <exception cref="JsonException"><paramref name="utf8Json"/> isn't JSON, isn't UTF-8, or isn't an object.</exception>
    public static TranscriptionFile Parse(ReadOnlySpan<byte> utf8Json) => Document.Parse(utf8Json, Contract);

    /// <summary>Tries to read a transcription.</summary>
    /// <param name="json">The file.</param>
    /// <param name="transcription">The transcription, or <see langword="null"/> if it could not be read.</param>
    /// <returns>Whether <paramref name="json"/> is a JSON object.</returns>
    public static bool TryParse(
        [StringSyntax(StringSyntaxAttribute.Json)][NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out TranscriptionFile? transcription)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? "");
        return Document.TryParse(Utf8.WithoutByteOrderMark(buffer.Written), Contract, out transcription, out _, out _, out _);
    }
}
