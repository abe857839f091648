using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Why a call was rejected, failed or was not answered.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallDetail>))]
public enum CallDetail
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>The number does not exist. With <see cref="CallStatus.Rejected"/>.</summary>
    InvalidNumber,

    /// <summary>The call is not allowed. With <see cref="CallStatus.Rejected"/>.</summary>
    Restricted,

    /// <summary>The destination declined the call. With <see cref="CallStatus.Rejected"/>.</summary>
    Declined,

    /// <summary>There is no way to the destination. With <see cref="CallStatus.Failed"/>.</summary>
    CannotRoute,

    /// <summary>The number is out of service. With <see cref="CallStatus.Failed"/>.</summary>
    NumberOutOfService,

    /// <summary>Something broke at Vonage. With <see cref="CallStatus.Failed"/>.</summary>
    InternalError,

    /// <summary>The destination cannot be reached for the moment. With <see cref="CallStatus.Unanswered"/>.</summary>
    Unavailable,

    /// <summary>The carrier stopped ringing. With <see cref="CallStatus.Unanswered"/>.</summary>
    CarrierTimeout,

    /// <summary>The older name of <see cref="CarrierTimeout"/>.</summary>
    Timeout,
}
