using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>An input action has ended: the keys that were pressed, the words that were spoken.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<InputEvent>))]
public sealed record InputEvent : VoiceEvent
{
    private DtmfInput? dtmf;
    private SpeechInput? speech;

    /// <summary>The keys.</summary>
    /// <remarks>Older events have a text here and <c>timed_out</c> beside it; both are read into it.</remarks>
    public DtmfInput? Dtmf { get => dtmf; init => dtmf = value; }

    /// <summary>The words.</summary>
    public SpeechInput? Speech { get => speech; init => speech = value; }

    internal static Shape<InputEvent> Shape { get; } = new(static () => new InputEvent())
    {
        CommonOfEvents,
        { "dtmf", static () => DtmfInput.Shape, static x => ref x.dtmf, Trait.OnceFlat, Trait.OncePlain("digits") },
        { "speech", static () => SpeechInput.Shape, static x => ref x.speech },
    };

    internal override Plan Plan => Shape.Plan;
}
