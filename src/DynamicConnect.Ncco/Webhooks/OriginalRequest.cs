using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The request that failed before the fallback URL was called.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#fallback-url">Fallback URL in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<OriginalRequest>))]
public sealed partial record OriginalRequest : VoiceObject
{
    /// <summary>The URL that was called.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? Url { get; init; }

    /// <summary>The kind of request, such as <c>answer</c> or <c>event</c>.</summary>
    public partial string? Type { get; init; }
}
