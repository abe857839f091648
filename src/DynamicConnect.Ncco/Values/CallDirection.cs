using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Which way a call goes.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#started">started in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallDirection>))]
public enum CallDirection
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>To the application.</summary>
    Inbound,

    /// <summary>From the application.</summary>
    Outbound,
}
