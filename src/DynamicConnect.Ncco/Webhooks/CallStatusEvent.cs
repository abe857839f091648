using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports a new state of a call. With dynamic connect, you answer this event with the next NCCO.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<CallStatusEvent>))]
public sealed partial record CallStatusEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public CallStatusEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="status">The state of the call.</param>
    public CallStatusEvent(CallStatus status) => Status = status;

    /// <summary>The state of the call.</summary>
    public partial CallStatus? Status { get; init; }

    /// <summary>The direction of the call.</summary>
    public partial CallDirection? Direction { get; init; }

    /// <summary>The reason why the call was rejected, failed or was not answered.</summary>
    public partial CallDetail? Detail { get; init; }

    /// <summary>When the call was answered.</summary>
    [RawPreserved]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When the call ended.</summary>
    [RawPreserved]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>How long the call lasted.</summary>
    /// <remarks>Seconds in JSON, as a string or a number.</remarks>
    [AsString, RawPreserved]
    public partial TimeSpan? Duration { get; init; }

    /// <summary>The price per minute, in euros.</summary>
    /// <remarks>A string in JSON. Trailing zeros are kept.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Rate { get; init; }

    /// <summary>The price of the call, in euros.</summary>
    /// <remarks>A string in JSON. Trailing zeros are kept.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Price { get; init; }

    /// <summary>The network of the destination, such as <c>GB-FIXED</c>.</summary>
    public partial string? Network { get; init; }

    /// <summary>Who ended the call.</summary>
    public partial DisconnectedBy? DisconnectedBy { get; init; }

    /// <summary>The SIP response code that ended the call, such as 404.</summary>
    [RawPreserved]
    public partial int? SipCode { get; init; }

    /// <summary>The result of beep detection by advanced machine detection.</summary>
    public partial MachineSubState? SubState { get; init; }

    /// <summary>The ID of the call in machine detection events, which have it instead of <see cref="VoiceWebhook.Uuid"/>.</summary>
    public partial string? CallUuid { get; init; }

    /// <summary>Determines whether the connect failed, so that you can answer the event with the next NCCO.</summary>
    /// <returns><inheritdoc cref="CallStatusExtensions.IsFailedConnect(CallStatus)" path="/returns/node()"/></returns>
    public bool IsFailedConnect() => Status.IsFailedConnect();

    /// <summary>Determines whether the platform accepts an NCCO as the response to the event of a synchronous connect.</summary>
    /// <returns><inheritdoc cref="CallStatusExtensions.TakesNcco(CallStatus)" path="/returns/node()"/></returns>
    public bool TakesNcco() => Status.TakesNcco();
}
