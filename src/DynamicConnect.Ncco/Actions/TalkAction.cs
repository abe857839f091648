using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Speaks a text into the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">talk in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<TalkAction>))]
public sealed record TalkAction : NccoAction
{
    private string? text;
    private string? language;
    private int? style;
    private bool? premium;
    private string? provider;
    private JsonData? providerOptions;
    private bool? bargeIn;
    private int? loop;
    private decimal? level;

    /// <summary>An action whose required values are set by name.</summary>
    public TalkAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="text">The text to speak: plain, or SSML inside <c>&lt;speak&gt;…&lt;/speak&gt;</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TalkAction(string text) => Text = Given(text, nameof(text));

    /// <summary>The text to speak: plain, or SSML inside <c>&lt;speak&gt;…&lt;/speak&gt;</c>.</summary>
    /// <remarks>At most 1,500 characters, SSML tags not counted. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text { get => text ?? ""; init => text = Given(value); }

    /// <summary>The language of the text, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    public string? Language { get => language; init => language = value; }

    /// <summary>The vocal style, by its number.</summary>
    /// <remarks>At least 0. Vonage uses 0 when it is not set.</remarks>
    public int? Style { get => style; init => style = value; }

    /// <summary>Whether the premium version of the voice speaks.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? Premium { get => premium; init => premium = value; }

    /// <summary>The provider of the speech.</summary>
    /// <remarks>An open set: <c>google</c>, <c>polly</c>, <c>elevenlabs</c> and others.</remarks>
    public string? Provider { get => provider; init => provider = value; }

    /// <summary>Settings of the provider, by their names.</summary>
    /// <remarks>A JSON object.</remarks>
    public JsonData? ProviderOptions { get => providerOptions; init => providerOptions = value; }

    /// <summary>Whether a key press or speech ends the action and is taken by the input action that comes next.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set. The next action that is neither talk nor stream must be an input.</remarks>
    public bool? BargeIn { get => bargeIn; init => bargeIn = value; }

    /// <summary>How often it is spoken.</summary>
    /// <remarks>At least 0, where 0 means for ever. Vonage uses 1 when it is not set.</remarks>
    public int? Loop { get => loop; init => loop = value; }

    /// <summary>The volume.</summary>
    /// <remarks>-1 to 1. Vonage uses 0 when it is not set.</remarks>
    public decimal? Level { get => level; init => level = value; }

    internal static Shape<TalkAction> Shape { get; } = new("action", "talk", static () => new TalkAction { Text = "" })
    {
        { "text", Kind.Text, static x => ref x.text, Trait.Required, Rule.Spoken(1500) },
        { "language", Kind.Text, static x => ref x.language, Rule.Language, Trait.Default("en-US") },
        { "style", Kind.Integer, static x => ref x.style, Rule.AtLeast(0), Trait.Default(0) },
        { "premium", Kind.Flag, static x => ref x.premium, Trait.Default(false) },
        { "provider", Kind.Text, static x => ref x.provider },
        { "providerOptions", Kind.Json, static x => ref x.providerOptions, Rule.JsonObject },
        { "bargeIn", Kind.Flag, static x => ref x.bargeIn, Trait.Default(false) },
        { "loop", Kind.Integer, static x => ref x.loop, Rule.AtLeast(0), Trait.Default(1) },
        { "level", Kind.Number, static x => ref x.level, Rule.Between(-1m, 1m), Trait.Default(0) },
        { new Retired("voiceName", "language and style") },
    };

    internal override Plan Plan => Shape.Plan;
}
