using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A call has come in, or was answered: the platform asks for the first NCCO.</summary>
/// <remarks>Any value may be missing. <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#answer-webhook">The answer webhook in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<AnswerRequest>))]
public sealed partial record AnswerRequest : VoiceWebhook
{
    private string? fromUser;
    private EndpointType? endpointType;
    private string? regionUrl;
    private JsonData? customData;

    /// <summary>The app user who calls.</summary>
    /// <remarks>In place of <see cref="VoiceWebhook.From"/>.</remarks>
    public string? FromUser { get => fromUser; init => fromUser = value; }

    /// <summary>What kind of endpoint the call comes from.</summary>
    public EndpointType? EndpointType { get => endpointType; init => endpointType = value; }

    /// <summary>The address of the region that has the call, to be used for requests about it.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RegionUrl { get => regionUrl; init => regionUrl = value; }

    /// <summary>What the app of the caller sent along.</summary>
    /// <remarks>A JSON object.</remarks>
    public JsonData? CustomData { get => customData; init => customData = value; }

    internal static Shape<AnswerRequest> Shape { get; } = new(static () => new AnswerRequest())
    {
        Common,
        { "from_user", Kind.Text, static x => ref x.fromUser },
        { "endpoint_type", Kind.OpenNameOf<EndpointType>(), static x => ref x.endpointType },
        { "region_url", Kind.Text, static x => ref x.regionUrl },
        { "custom_data", WebhookKind.OpenObject, static x => ref x.customData },
    };

    private static QueryForm QueryPairs { get; } = new QueryForm().With(Shape);

    private protected override QueryForm Form => QueryPairs;

    internal override Plan Plan => Shape.Plan;
}
