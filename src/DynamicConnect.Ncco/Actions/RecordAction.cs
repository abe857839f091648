using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Records the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">record in the NCCO reference</see>.</remarks>
[NccoAction("record")]
[SchemaCondition("""{"anyOf":[{"not":{"required":["channels"]}},{"required":["split"]}]}""")]
[JsonConverter(typeof(VoiceObjectConverter<RecordAction>))]
public sealed partial record RecordAction : NccoAction
{
    /// <summary>The file format.</summary>
    /// <remarks>Vonage uses MP3 when it is not set, or WAV for more than two channels.</remarks>
    [VonageDefault("mp3")]
    public partial RecordingFormat? Format { get; init; }

    /// <summary>How the recording is split into channels.</summary>
    /// <remarks>Vonage records all parties together when it is not set.</remarks>
    public partial RecordingSplit? Split { get; init; }

    /// <summary>The number of channels.</summary>
    /// <remarks>1 to 32; requires <see cref="Split"/>.</remarks>
    [Between(1, 32)]
    public partial int? Channels { get; init; }

    /// <summary>The silence that ends the recording.</summary>
    /// <remarks>3 to 10 whole seconds.</remarks>
    [WholeSeconds(3, 10)]
    public partial TimeSpan? EndOnSilence { get; init; }

    /// <summary>The key that ends the recording.</summary>
    /// <remarks>One of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</remarks>
    [Key, Alias("endOnkey")]
    public partial string? EndOnKey { get; init; }

    /// <summary>The maximum duration of the recording.</summary>
    /// <remarks>3 to 7,200 whole seconds.</remarks>
    [WholeSeconds(3, 7200)]
    public partial TimeSpan? TimeOut { get; init; }

    /// <summary>Whether a beep announces the start of the recording.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? BeepStart { get; init; }

    /// <summary>The webhook URLs that receive an event when the recording is ready.</summary>
    /// <remarks>Absolute http or https URLs; only one is used. Vonage uses the event URL of the application when it is not set.</remarks>
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>How the recording is transcribed.</summary>
    /// <remarks>Empty settings, <c>{}</c>, transcribe with the defaults; Vonage does not transcribe when it is not set.</remarks>
    public partial TranscriptionSettings? Transcription { get; init; }

    private static CrossPropertyRule<RecordAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3003"),
            "channels",
            static x => x.Channels is not null && x.Split is null,
            "channels needs split, which is not set. Add split: conversation.",
            "split"),
    ];
}
