using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The reason why a call was rejected, failed or was not answered.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallDetail>))]
public enum CallDetail
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>The number doesn't exist. Sent with <see cref="CallStatus.Rejected"/>.</summary>
    InvalidNumber,

    /// <summary>The call is not allowed. Sent with <see cref="CallStatus.Rejected"/>.</summary>
    Restricted,

    /// <summary>The destination declined the call. Sent with <see cref="CallStatus.Rejected"/>.</summary>
    Declined,

    /// <summary>There is no route to the destination. Sent with <see cref="CallStatus.Failed"/>.</summary>
    CannotRoute,

    /// <summary>The number is out of service. Sent with <see cref="CallStatus.Failed"/>.</summary>
    NumberOutOfService,

    /// <summary>An internal error occurred at Vonage. Sent with <see cref="CallStatus.Failed"/>.</summary>
    InternalError,

    /// <summary>The destination is temporarily unavailable. Sent with <see cref="CallStatus.Unanswered"/>.</summary>
    Unavailable,

    /// <summary>The carrier stopped ringing. Sent with <see cref="CallStatus.Unanswered"/>.</summary>
    CarrierTimeout,

    /// <summary>The former name of <see cref="CarrierTimeout"/>.</summary>
    Timeout,
}
