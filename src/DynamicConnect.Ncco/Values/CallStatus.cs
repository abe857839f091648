using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>What became of a call.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallStatus>))]
public enum CallStatus
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>The call has been created.</summary>
    Started,

    /// <summary>The destination can be reached, and rings.</summary>
    Ringing,

    /// <summary>The destination has answered.</summary>
    Answered,

    /// <summary>The destination is on the line with another caller. A failed connect.</summary>
    Busy,

    /// <summary>The caller gave up before the destination answered.</summary>
    /// <remarks><c>canceled</c>, with one l, is read as well.</remarks>
    [OtherName("canceled")]
    Cancelled,

    /// <summary>The destination could not be reached, or did not answer. A failed connect.</summary>
    Unanswered,

    /// <summary>The application's side closed the WebSocket. With a synchronous connect, the event may be answered with an NCCO.</summary>
    Disconnected,

    /// <summary>The call was rejected before it was connected. A failed connect.</summary>
    Rejected,

    /// <summary>The call could not be connected. A failed connect.</summary>
    Failed,

    /// <summary>Machine detection heard a person.</summary>
    Human,

    /// <summary>Machine detection heard an answering machine. A failed connect.</summary>
    Machine,

    /// <summary>The ring time ran out before the destination answered. A failed connect.</summary>
    Timeout,

    /// <summary>The call is over; the event has its duration and price.</summary>
    Completed,

    /// <summary>The transcription of a recording is ready.</summary>
    Transcribed,
}
