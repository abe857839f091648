using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The state of a call.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<CallStatus>))]
public enum CallStatus
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>The call has been created.</summary>
    Started,

    /// <summary>The destination is reachable and rings.</summary>
    Ringing,

    /// <summary>The destination has answered.</summary>
    Answered,

    /// <summary>The destination is on another call. A failed connect.</summary>
    Busy,

    /// <summary>The caller hung up before the destination answered.</summary>
    /// <remarks><c>canceled</c>, with one l, is also accepted.</remarks>
    [OtherName("canceled")]
    Cancelled,

    /// <summary>The destination could not be reached, or did not answer. A failed connect.</summary>
    Unanswered,

    /// <summary>The application closed the WebSocket. With a synchronous connect, you can answer the event with an NCCO.</summary>
    Disconnected,

    /// <summary>The call was rejected before it was connected. A failed connect.</summary>
    Rejected,

    /// <summary>The call could not be connected. A failed connect.</summary>
    Failed,

    /// <summary>Machine detection identified a person.</summary>
    Human,

    /// <summary>Machine detection identified an answering machine. A failed connect.</summary>
    Machine,

    /// <summary>The ring time ran out before the destination answered. A failed connect.</summary>
    Timeout,

    /// <summary>The call is over. The event has its duration and price.</summary>
    Completed,

    /// <summary>The transcription of a recording is ready.</summary>
    Transcribed,
}
