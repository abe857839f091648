using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The words that were spoken, as far as they were recognised.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<SpeechInput>))]
public sealed record SpeechInput : VoiceObject
{
    private ValueList<SpeechResult>? results;
    private SpeechTimeoutReason? timeoutReason;
    private string? error;
    private string? recordingUrl;

    /// <summary>What may have been said, the likeliest first.</summary>
    public ValueList<SpeechResult>? Results { get => results; init => results = value; }

    /// <summary>Why listening came to its end.</summary>
    public SpeechTimeoutReason? TimeoutReason { get => timeoutReason; init => timeoutReason = value; }

    /// <summary>What went wrong.</summary>
    public string? Error { get => error; init => error = value; }

    /// <summary>Where the recording of the speech is.</summary>
    /// <remarks>Only when the input action asked for it.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RecordingUrl { get => recordingUrl; init => recordingUrl = value; }

    internal static Shape<SpeechInput> Shape { get; } = new(static () => new SpeechInput())
    {
        { "results", Kind.ListOf(SpeechResult.Shape), static x => ref x.results },
        { "timeout_reason", Kind.OpenNameOf<SpeechTimeoutReason>(), static x => ref x.timeoutReason },
        { "error", Kind.Text, static x => ref x.error },
        { "recording_url", Kind.Text, static x => ref x.recordingUrl },
    };

    internal override Plan Plan => Shape.Plan;
}
