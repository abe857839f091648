using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Plays an audio file into the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">stream in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<StreamAction>))]
public sealed record StreamAction : NccoAction
{
    private ValueList<string>? streamUrl;
    private decimal? level;
    private bool? bargeIn;
    private int? loop;

    /// <summary>An action whose required values are set by name.</summary>
    public StreamAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="streamUrl">The URL of the file, MP3 or 16-bit WAV.</param>
    /// <exception cref="ArgumentNullException"><paramref name="streamUrl"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public StreamAction([StringSyntax(StringSyntaxAttribute.Uri)] string streamUrl) => StreamUrl = [Given(streamUrl, nameof(streamUrl))];

    /// <summary>The URL of the file, MP3 or 16-bit WAV.</summary>
    /// <remarks>Exactly one absolute http or https URL. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<string> StreamUrl { get => streamUrl ?? ValueList<string>.Empty; init => streamUrl = Given(value); }

    /// <summary>The volume.</summary>
    /// <remarks>-1 to 1 in steps of 0.1. Vonage uses 0 when it is not set.</remarks>
    public decimal? Level { get => level; init => level = value; }

    /// <summary>Whether a key press or speech ends the action and is taken by the input action that comes next.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set. The next action that is neither talk nor stream must be an input.</remarks>
    public bool? BargeIn { get => bargeIn; init => bargeIn = value; }

    /// <summary>How often it is played.</summary>
    /// <remarks>At least 0, where 0 means for ever. Vonage uses 1 when it is not set.</remarks>
    public int? Loop { get => loop; init => loop = value; }

    internal static Shape<StreamAction> Shape { get; } = new("action", "stream", static () => new StreamAction { StreamUrl = [] })
    {
        { "streamUrl", Kind.Texts, static x => ref x.streamUrl, Trait.Required, Rule.OneText, Rule.Urls },
        { "level", Kind.Number, static x => ref x.level, Rule.Steps(-1m, 1m, 0.1m), Trait.Default(0) },
        { "bargeIn", Kind.Flag, static x => ref x.bargeIn, Trait.Default(false) },
        { "loop", Kind.Integer, static x => ref x.loop, Rule.AtLeast(0), Trait.Default(1) },
    };

    internal override Plan Plan => Shape.Plan;
}
