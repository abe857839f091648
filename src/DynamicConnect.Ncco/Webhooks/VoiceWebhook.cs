using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>What the platform sends to the application: a request for the first NCCO, or an event.</summary>
/// <remarks>
/// Immutable, and equal to another one when all values are; times, durations and numbers are compared by value, however they are spelled, and written back as they came.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">The webhook reference</see>.
/// </remarks>
public abstract record VoiceWebhook : VoiceObject
{
    private const string SipHeaderPrefix = "SipHeader_";

    private string? from;
    private string? to;
    private string? uuid;
    private string? conversationUuid;
    private string? reason;
    private OriginalRequest? originalRequest;

    private protected VoiceWebhook()
    {
    }

    /// <summary>Who calls.</summary>
    public string? From { get => from; init => from = value; }

    /// <summary>Who is called.</summary>
    public string? To { get => to; init => to = value; }

    /// <summary>The id of the call, which is one leg of the conversation.</summary>
    public string? Uuid { get => uuid; init => uuid = value; }

    /// <summary>The id of the conversation that the call belongs to, <c>CON-…</c>.</summary>
    public string? ConversationUuid { get => conversationUuid; init => conversationUuid = value; }

    /// <summary>What went wrong: the error of an <see cref="ErrorEvent"/>, or why the fallback URL is asked.</summary>
    public string? Reason { get => reason; init => reason = value; }

    /// <summary>The request that failed before; set when this one goes to the fallback URL.</summary>
    /// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#fallback-url">Fallback URL in the webhook reference</see>.</remarks>
    public OriginalRequest? OriginalRequest { get => originalRequest; init => originalRequest = value; }

    /// <summary>The SIP headers of the call, by their names: <c>SipHeader_X-UserId</c> in <see cref="VoiceObject.AdditionalProperties"/> is <c>X-UserId</c> here.</summary>
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
    /// <returns>The pairs, encoded for a URL and for a form, without a question mark. A property that is JSON null stands there without a value.</returns>
    public string ToQueryString() => Form.Write(this);

    internal static bool IsSipHeader(string name) => name.StartsWith(SipHeaderPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rows that all webhooks have.</summary>
    private protected static void Common<T>(Shape<T> shape)
        where T : VoiceWebhook
    {
        shape.Add("from", Kind.Text, static x => ref x.from);
        shape.Add("to", Kind.Text, static x => ref x.to);
        shape.Add("uuid", Kind.Text, static x => ref x.uuid);
        shape.Add("conversation_uuid", Kind.Text, static x => ref x.conversationUuid);
        shape.Add("reason", Kind.Text, static x => ref x.reason);
        shape.Add("original_request", static () => OriginalRequest.Shape, static x => ref x.originalRequest);
    }
}
