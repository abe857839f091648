using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Plays an audio file in the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">stream in the NCCO reference</see>.</remarks>
[NccoAction("stream")]
[JsonConverter(typeof(VoiceObjectConverter<StreamAction>))]
public sealed partial record StreamAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public StreamAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="streamUrl">The URL of the audio file, MP3 or 16-bit WAV.</param>
    /// <exception cref="ArgumentNullException"><paramref name="streamUrl"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public StreamAction([StringSyntax(StringSyntaxAttribute.Uri)] string streamUrl) => StreamUrl = [NotNull(streamUrl, nameof(streamUrl))];

    /// <summary>The URL of the audio file, MP3 or 16-bit WAV.</summary>
    /// <remarks>Exactly one absolute http or https URL. An empty list when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [One, Urls]
    public required partial ValueList<string> StreamUrl { get; init; }

    /// <summary>The volume.</summary>
    /// <remarks>-1 to 1 in steps of 0.1. Vonage uses 0 when it is not set.</remarks>
    [Steps(-1, 1, 0.1), VonageDefault(0)]
    public partial decimal? Level { get; init; }

    /// <summary>Whether a key press or speech ends the action and counts as input for the next input action.</summary>
    /// <remarks>
    /// Vonage uses <see langword="false"/> when it is not set. The next action other than talk or stream must be an input.
    /// </remarks>
    [VonageDefault(false)]
    public partial bool? BargeIn { get; init; }

    /// <summary>The number of times the file is played.</summary>
    /// <remarks>At least 0, where 0 repeats it without end. Vonage uses 1 when it is not set.</remarks>
    [AtLeast(0), VonageDefault(1)]
    public partial int? Loop { get; init; }
}
