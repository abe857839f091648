using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A webhook that the platform sends to the application: a request for the first NCCO, or an event.</summary>
/// <remarks>
/// Webhooks are immutable. Two webhooks are equal when all their values are equal. Times, durations and numbers are compared by value,
/// whatever their spelling, and are written back as they were received.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">The webhook reference</see>.
/// </remarks>
[Webhook]
public abstract partial record VoiceWebhook : VoiceObject
{
    private const string SipHeaderPrefix = "SipHeader_";

    private protected VoiceWebhook()
    {
    }

    /// <summary>The caller.</summary>
    public partial string? From { get; init; }

    /// <summary>The called party.</summary>
    public partial string? To { get; init; }

    /// <summary>The ID of the call, which is one leg of the conversation.</summary>
    public partial string? Uuid { get; init; }

    /// <summary>The ID of the conversation that the call belongs to, <c>CON-…</c>.</summary>
    public partial string? ConversationUuid { get; init; }

    /// <summary>The error of an <see cref="ErrorEvent"/>, or the reason why the fallback URL is called.</summary>
    public partial string? Reason { get; init; }

    /// <summary>The request that failed before this one. Set when this one goes to the fallback URL.</summary>
    /// <remarks>
    /// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#fallback-url">Fallback URL in the webhook
    /// reference</see>.
    /// </remarks>
    public partial OriginalRequest? OriginalRequest { get; init; }

    /// <summary>
    /// The SIP headers of the call, by name: <c>SipHeader_X-UserId</c> in <see cref="VoiceObject.AdditionalProperties"/> is
    /// <c>X-UserId</c> here.
    /// </summary>
    /// <remarks>Names aren't case-sensitive. Empty when there are no SIP headers.</remarks>
    public IReadOnlyDictionary<string, string> SipHeaders
    {
        get
        {
            Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
            foreach (KeyValuePair<string, JsonData> property in AdditionalProperties)
            {
                if (IsSipHeader(property.Key) && QueryForm.TextOf(property.Value) is { } value)
                {
                    headers[property.Key[SipHeaderPrefix.Length..]] = value;
                }
            }

            return headers;
        }
    }

    private protected abstract QueryForm Form { get; }

    /// <summary>The webhook as compact JSON: the body that the platform sends with POST.</summary>
    /// <returns>The string.</returns>
    public string ToJson() => ToString();

    /// <summary>The webhook as a query string: what the platform sends with GET, with nested objects as JSON.</summary>
    /// <returns>
    /// The encoded pairs, without a question mark, for a URL or a form. JSON null becomes a name without an equals sign.
    /// </returns>
    public string ToQueryString() => Form.Write(this);

    internal static bool IsSipHeader(string name) => name.StartsWith(SipHeaderPrefix, StringComparison.OrdinalIgnoreCase);
}
