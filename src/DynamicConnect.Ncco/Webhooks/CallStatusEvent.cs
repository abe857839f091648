using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The state of a call has changed: the event to which dynamic connect answers with the next NCCO.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<CallStatusEvent>))]
public sealed partial record CallStatusEvent : VoiceEvent
{
    /// <summary>An event without values.</summary>
    public CallStatusEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="status">What became of the call.</param>
    public CallStatusEvent(CallStatus status) => Status = status;

    /// <summary>What became of the call.</summary>
    public partial CallStatus? Status { get; init; }

    /// <summary>Which way the call goes.</summary>
    public partial CallDirection? Direction { get; init; }

    /// <summary>Why the call was rejected, failed or was not answered.</summary>
    public partial CallDetail? Detail { get; init; }

    /// <summary>When the call was answered.</summary>
    [RawPreserved]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When the call ended.</summary>
    [RawPreserved]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>How long the call lasted.</summary>
    /// <remarks>Seconds on the wire, as text or number.</remarks>
    [AsString, RawPreserved]
    public partial TimeSpan? Duration { get; init; }

    /// <summary>The price of a minute, in euros.</summary>
    /// <remarks>Text on the wire. The zeros at its end are kept.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Rate { get; init; }

    /// <summary>The price of the call, in euros.</summary>
    /// <remarks>Text on the wire. The zeros at its end are kept.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Price { get; init; }

    /// <summary>The network of the destination, such as <c>GB-FIXED</c>.</summary>
    public partial string? Network { get; init; }

    /// <summary>Who ended the call.</summary>
    public partial DisconnectedBy? DisconnectedBy { get; init; }

    /// <summary>The SIP response code with which the call ended, such as 404.</summary>
    [RawPreserved]
    public partial int? SipCode { get; init; }

    /// <summary>What advanced machine detection heard of the beep.</summary>
    public partial MachineSubState? SubState { get; init; }

    /// <summary>The id of the call in events of machine detection, which have it in place of <see cref="VoiceWebhook.Uuid"/>.</summary>
    public partial string? CallUuid { get; init; }

    /// <summary>Tells whether the connect came to nothing, so that the answer to the event may be the next NCCO.</summary>
    /// <returns><inheritdoc cref="CallStatusExtensions.IsFailedConnect(CallStatus)" path="/returns/node()"/></returns>
    public bool IsFailedConnect() => Status.IsFailedConnect();

    /// <summary>Tells whether the platform takes an NCCO as the answer to the event of a synchronous connect.</summary>
    /// <returns><inheritdoc cref="CallStatusExtensions.TakesNcco(CallStatus)" path="/returns/node()"/></returns>
    public bool TakesNcco() => Status.TakesNcco();
}
