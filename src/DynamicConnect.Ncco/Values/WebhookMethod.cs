using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The HTTP method of a webhook.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[UpperCaseNames]
[JsonConverter(typeof(WireNameConverter<WebhookMethod>))]
public enum WebhookMethod
{
    /// <summary>GET: the event arrives in the query string.</summary>
    Get,

    /// <summary>POST: the event arrives as a JSON body. Vonage's default.</summary>
    Post,
}
