using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>What the platform sends to the application: a request for the first NCCO, or an event.</summary>
/// <remarks>
/// Immutable, and equal to another one when all values are; times, durations and numbers are compared by value, however they are spelled,
/// and written back as they came.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">The webhook reference</see>.
/// </remarks>
[Webhook]
public abstract partial record VoiceWebhook : VoiceObject
{
    private const string SipHeaderPrefix = "SipHeader_";

    private protected VoiceWebhook()
    {
    }

    /// <summary>Who calls.</summary>
    public partial string? From { get; init; }

    /// <summary>Who is called.</summary>
    public partial string? To { get; init; }

    /// <summary>The id of the call, which is one leg of the conversation.</summary>
    public partial string? Uuid { get; init; }

    /// <summary>The id of the conversation that the call belongs to, <c>CON-…</c>.</summary>
    public partial string? ConversationUuid { get; init; }

    /// <summary>What went wrong: the error of an <see cref="ErrorEvent"/>, or why the fallback URL is asked.</summary>
    public partial string? Reason { get; init; }

    /// <summary>The request that failed before; set when this one goes to the fallback URL.</summary>
    /// <remarks>
    /// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#fallback-url">Fallback URL in the webhook
    /// reference</see>.
    /// </remarks>
    public partial OriginalRequest? OriginalRequest { get; init; }

    /// <summary>
    /// The SIP headers of the call, by their names: <c>SipHeader_X-UserId</c> in <see cref="VoiceObject.AdditionalProperties"/> is
    /// <c>X-UserId</c> here.
    /// </summary>
    /// <remarks>The names are found in any case. Empty when there are none.</remarks>
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
    /// <returns>The text.</returns>
    public string ToJson() => ToString();

    /// <summary>The webhook as a query string: what the platform sends with GET, nested objects as JSON text.</summary>
    /// <returns>
    /// The pairs, encoded for a URL and for a form, without a question mark. A property that is JSON null stands there without a value.
    /// </returns>
    public string ToQueryString() => Form.Write(this);

    internal static bool IsSipHeader(string name) => name.StartsWith(SipHeaderPrefix, StringComparison.OrdinalIgnoreCase);
}
