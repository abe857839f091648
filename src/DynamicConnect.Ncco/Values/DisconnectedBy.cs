using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Who ended a call.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#completed">completed in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<DisconnectedBy>))]
public enum DisconnectedBy
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>Vonage, because the NCCO ended or a limit was reached.</summary>
    Platform,

    /// <summary>A party that hung up.</summary>
    User,
}
