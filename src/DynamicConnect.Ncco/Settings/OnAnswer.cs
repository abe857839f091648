using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>What the called party hears before the calls are joined.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">Phone endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<OnAnswer>))]
public sealed record OnAnswer : VoiceObject
{
    private string? url;
    private string? ringbackTone;

    /// <summary>Settings whose required values are set by name.</summary>
    public OnAnswer()
    {
    }

    /// <summary>Settings with its required values.</summary>
    /// <param name="url">The URL of an NCCO that is played to the called party first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public OnAnswer([StringSyntax(StringSyntaxAttribute.Uri)] string url) => Url = Given(url, nameof(url));

    /// <summary>The URL of an NCCO that is played to the called party first.</summary>
    /// <remarks>An absolute http or https URL. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public required string Url { get => url ?? ""; init => url = Given(value); }

    /// <summary>The audio that the caller hears meanwhile.</summary>
    /// <remarks>An absolute http or https URL.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RingbackTone { get => ringbackTone; init => ringbackTone = value; }

    internal static Shape<OnAnswer> Shape { get; } = new(static () => new OnAnswer { Url = "" })
    {
        { "url", Kind.Text, static x => ref x.url, Trait.Required, Rule.Url },
        { "ringbackTone", Kind.Text, static x => ref x.ringbackTone, Rule.Url, Trait.Once("ringback") },
    };

    internal override Plan Plan => Shape.Plan;
}
