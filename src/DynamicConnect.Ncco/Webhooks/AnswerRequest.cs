using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A call has come in, or was answered: the platform asks for the first NCCO.</summary>
/// <remarks>
/// Any value may be missing. <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#answer-webhook">The answer
/// webhook in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<AnswerRequest>))]
public sealed partial record AnswerRequest : VoiceWebhook
{
    /// <summary>The app user who calls.</summary>
    /// <remarks>In place of <see cref="VoiceWebhook.From"/>.</remarks>
    public partial string? FromUser { get; init; }

    /// <summary>What kind of endpoint the call comes from.</summary>
    public partial EndpointType? EndpointType { get; init; }

    /// <summary>The address of the region that has the call, to be used for requests about it.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? RegionUrl { get; init; }

    /// <summary>What the app of the caller sent along.</summary>
    /// <remarks>A JSON object.</remarks>
    [OnlyObject]
    public partial JsonData? CustomData { get; init; }

    private protected override QueryForm Form => Query.Form;

    private static class Query
    {
        internal static readonly QueryForm Form = new(Contract);
    }
}
