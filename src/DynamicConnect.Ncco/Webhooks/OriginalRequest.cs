using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The request that failed before the fallback URL was asked.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#fallback-url">Fallback URL in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<OriginalRequest>))]
public sealed record OriginalRequest : VoiceObject
{
    private string? url;
    private string? type;

    /// <summary>The URL that was asked.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? Url { get => url; init => url = value; }

    /// <summary>What was asked for, such as <c>answer</c> or <c>event</c>.</summary>
    public string? Type { get => type; init => type = value; }

    internal static Shape<OriginalRequest> Shape { get; } = new(static () => new OriginalRequest())
    {
        { "url", Kind.Text, static x => ref x.url },
        { "type", Kind.Text, static x => ref x.type },
    };

    internal override Plan Plan => Shape.Plan;
}
