using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Speaks text in the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">talk in the NCCO reference</see>.</remarks>
[NccoAction("talk")]
[RetiredProperty("voiceName", "language and style")]
[RetiredProperty("voice_name", "language and style")]
[RetiredProperty("voice", "language and style")]
[JsonConverter(typeof(VoiceObjectConverter<TalkAction>))]
public sealed partial record TalkAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public TalkAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="text">The text to speak: plain, or SSML inside <c>&lt;speak&gt;…&lt;/speak&gt;</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TalkAction(string text) => Text = NotNull(text, nameof(text));

    /// <summary>Creates an action with SSML to speak.</summary>
    /// <param name="ssml">The SSML.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ssml"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TalkAction(Ssml ssml) => Text = NotNull(ssml, nameof(ssml)).ToString();

    /// <summary>The text to speak: plain, or SSML inside <c>&lt;speak&gt;…&lt;/speak&gt;</c>.</summary>
    /// <remarks>At most 1,500 characters, SSML tags not counted. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [SpokenText(1500), Alias("ssml")]
    public required partial string Text { get; init; }

    /// <summary>The language of the text, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    [Language, VonageDefault("en-US")]
    public partial string? Language { get; init; }

    /// <summary>The number of the vocal style.</summary>
    /// <remarks>At least 0. Vonage uses 0 when it is not set.</remarks>
    [AtLeast(0), VonageDefault(0)]
    public partial int? Style { get; init; }

    /// <summary>Whether the premium version of the voice is used.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? Premium { get; init; }

    /// <summary>The text-to-speech provider.</summary>
    /// <remarks><c>google</c>, <c>elevenlabs</c> or another name.</remarks>
    [BlankHasNoEffect]
    public partial string? Provider { get; init; }

    /// <summary>The settings of the provider, by name.</summary>
    /// <remarks>A JSON object. Requires <see cref="Provider"/>.</remarks>
    [JsonObject]
    public partial JsonData? ProviderOptions { get; init; }

    /// <summary>Whether a key press or speech ends the action and counts as input for the next input action.</summary>
    /// <remarks>
    /// Vonage uses <see langword="false"/> when it is not set. The next action other than talk or stream must be an input.
    /// </remarks>
    [VonageDefault(false)]
    public partial bool? BargeIn { get; init; }

    /// <summary>The number of times the text is spoken.</summary>
    /// <remarks>At least 0, where 0 repeats it without end. Vonage uses 1 when it is not set.</remarks>
    [AtLeast(0), VonageDefault(1)]
    public partial int? Loop { get; init; }

    /// <summary>The volume.</summary>
    /// <remarks>-1 to 1. Vonage uses 0 when it is not set.</remarks>
    [Between(-1, 1), VonageDefault(0)]
    public partial decimal? Level { get; init; }

    private static CrossPropertyRule<TalkAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3016", ProblemSeverity.Warning),
            "providerOptions",
            static x => x.ProviderOptions is not null && x.Provider is null,
            "providerOptions has no effect without a provider. Add provider, or remove providerOptions.",
            "provider"),
    ];
}
