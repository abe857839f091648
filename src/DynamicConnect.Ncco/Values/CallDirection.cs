using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The direction of a call.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#started">started in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallDirection>))]
public enum CallDirection
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>To the application.</summary>
    Inbound,

    /// <summary>From the application.</summary>
    Outbound,
}
