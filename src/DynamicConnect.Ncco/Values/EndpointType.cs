using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>What kind of endpoint a call comes from.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#answer-webhook">The answer webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<EndpointType>))]
public enum EndpointType
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>A telephone.</summary>
    Phone,

    /// <summary>A SIP address.</summary>
    Sip,

    /// <summary>A WebSocket.</summary>
    Websocket,

    /// <summary>An app user.</summary>
    App,

    /// <summary>A Vonage Business extension.</summary>
    Vbc,
}
