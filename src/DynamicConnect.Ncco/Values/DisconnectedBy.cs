using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Who ended a call.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#completed">completed in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<DisconnectedBy>))]
public enum DisconnectedBy
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>Vonage: the NCCO came to its end, or a limit was reached.</summary>
    Platform,

    /// <summary>Somebody hung up.</summary>
    User,
}
