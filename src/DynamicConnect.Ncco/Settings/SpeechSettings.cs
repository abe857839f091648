using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>How an input action recognizes speech.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Speech recognition settings in
/// the NCCO reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<SpeechSettings>))]
public sealed partial record SpeechSettings : VoiceObject
{
    /// <summary>The ID of the leg whose speech is recognized.</summary>
    /// <remarks>Exactly one ID. Vonage uses the first leg of the call when it is not set.</remarks>
    [One, LegIds]
    public partial ValueList<string>? Uuid { get; init; }

    /// <summary>Words that the caller is likely to say.</summary>
    public partial ValueList<string>? Context { get; init; }

    /// <summary>The spoken language, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    [Language, VonageDefault("en-US")]
    public partial string? Language { get; init; }

    /// <summary>The silence after which the speech counts as complete.</summary>
    /// <remarks>0.4 to 10 seconds. Vonage uses 2 seconds when it is not set.</remarks>
    [Seconds(0.4, 10), VonageDefault(2)]
    public partial TimeSpan? EndOnSilence { get; init; }

    /// <summary>How long to wait for the caller to speak.</summary>
    /// <remarks>1 to 60 whole seconds. Vonage uses 10 seconds when it is not set.</remarks>
    [WholeSeconds(1, 60), VonageDefault(10)]
    public partial TimeSpan? StartTimeout { get; init; }

    /// <summary>The maximum duration of the speech.</summary>
    /// <remarks>1 to 60 whole seconds. Vonage uses 60 seconds when it is not set.</remarks>
    [WholeSeconds(1, 60), VonageDefault(60)]
    public partial TimeSpan? MaxDuration { get; init; }

    /// <summary>How loud speech must be to count as speech and not as noise.</summary>
    /// <remarks>10 to 100. Vonage uses 90 when it is not set.</remarks>
    [Between(10, 100), VonageDefault(90)]
    public partial int? Sensitivity { get; init; }

    /// <summary>Whether the speech is recorded.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? SaveAudio { get; init; }

    /// <summary>The provider of the speech recognition.</summary>
    /// <remarks>Any name is allowed.</remarks>
    [BlankHasNoEffect]
    public partial string? Provider { get; init; }

    /// <summary>The settings of the provider, by name.</summary>
    /// <remarks>A JSON object. Requires <see cref="Provider"/>.</remarks>
    [JsonObject]
    public partial JsonData? ProviderOptions { get; init; }

    private static CrossPropertyRule<SpeechSettings>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3016", ProblemSeverity.Warning),
            "providerOptions",
            static x => x.ProviderOptions is not null && x.Provider is null,
            "providerOptions has no effect without a provider. Add provider, or remove providerOptions.",
            "provider"),
    ];
}
