using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The type of endpoint that a call comes from.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#answer-webhook">The answer webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<EndpointType>))]
public enum EndpointType
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
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
