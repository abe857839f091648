using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The request for the first NCCO, when a call comes in or is answered.</summary>
/// <remarks>
/// Any value may be missing. <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#answer-webhook">The answer
/// webhook in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<AnswerRequest>))]
public sealed partial record AnswerRequest : VoiceWebhook
{
    /// <summary>The app user who is calling.</summary>
    /// <remarks>Set instead of <see cref="VoiceWebhook.From"/>.</remarks>
    public partial string? FromUser { get; init; }

    /// <summary>The type of endpoint that the call comes from.</summary>
    public partial EndpointType? EndpointType { get; init; }

    /// <summary>The base URL of the region that handles the call. Use it for API requests about the call.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? RegionUrl { get; init; }

    /// <summary>The custom data that the caller's app has sent.</summary>
    /// <remarks>A JSON object.</remarks>
    [OnlyObject]
    public partial JsonData? CustomData { get; init; }

    private protected override QueryForm Form => Query.Form;

    private static class Query
    {
        internal static readonly QueryForm Form = new(Contract);
    }
}
