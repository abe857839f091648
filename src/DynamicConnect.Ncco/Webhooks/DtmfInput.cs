using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The keys that were pressed.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<DtmfInput>))]
public sealed record DtmfInput : VoiceObject
{
    private string? digits;
    private bool? timedOut;

    /// <summary>The keys, in order.</summary>
    /// <remarks><see langword="null"/> or empty when none was pressed.</remarks>
    public string? Digits { get => digits; init => digits = value; }

    /// <summary>Whether the time for pressing keys ran out.</summary>
    public bool? TimedOut { get => timedOut; init => timedOut = value; }

    internal static Shape<DtmfInput> Shape { get; } = new(static () => new DtmfInput())
    {
        { "digits", Kind.Text, static x => ref x.digits },
        { "timed_out", Kind.Flag, static x => ref x.timedOut },
    };

    internal override Plan Plan => Shape.Plan;
}
