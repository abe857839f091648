using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The state of a call has changed: the event to which dynamic connect answers with the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<CallStatusEvent>))]
public sealed record CallStatusEvent : VoiceEvent
{
    private CallStatus? status;
    private CallDirection? direction;
    private CallDetail? detail;
    private Spelled<DateTimeOffset?> startTime;
    private Spelled<DateTimeOffset?> endTime;
    private Spelled<TimeSpan?> duration;
    private Spelled<decimal?> rate;
    private Spelled<decimal?> price;
    private string? network;
    private DisconnectedBy? disconnectedBy;
    private Spelled<int?> sipCode;
    private MachineSubState? subState;
    private string? callUuid;

    /// <summary>An event without values.</summary>
    public CallStatusEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="status">What became of the call.</param>
    public CallStatusEvent(CallStatus status) => Status = status;

    /// <summary>What became of the call.</summary>
    public CallStatus? Status { get => status; init => status = value; }

    /// <summary>Which way the call goes.</summary>
    public CallDirection? Direction { get => direction; init => direction = value; }

    /// <summary>Why the call was rejected, failed or was not answered.</summary>
    public CallDetail? Detail { get => detail; init => detail = value; }

    /// <summary>When the call was answered.</summary>
    public DateTimeOffset? StartTime { get => startTime.Value; init => startTime = value; }

    /// <summary>When the call ended.</summary>
    public DateTimeOffset? EndTime { get => endTime.Value; init => endTime = value; }

    /// <summary>How long the call lasted.</summary>
    /// <remarks>Seconds on the wire, as text or number.</remarks>
    public TimeSpan? Duration { get => duration.Value; init => duration = value; }

    /// <summary>The price of a minute, in euros.</summary>
    /// <remarks>Text on the wire. The zeros at its end are kept.</remarks>
    public decimal? Rate { get => rate.Value; init => rate = value; }

    /// <summary>The price of the call, in euros.</summary>
    /// <remarks>Text on the wire. The zeros at its end are kept.</remarks>
    public decimal? Price { get => price.Value; init => price = value; }

    /// <summary>The network of the destination, such as <c>GB-FIXED</c>.</summary>
    public string? Network { get => network; init => network = value; }

    /// <summary>Who ended the call.</summary>
    public DisconnectedBy? DisconnectedBy { get => disconnectedBy; init => disconnectedBy = value; }

    /// <summary>The SIP response code with which the call ended, such as 404.</summary>
    public int? SipCode { get => sipCode.Value; init => sipCode = value; }

    /// <summary>What advanced machine detection heard of the beep.</summary>
    public MachineSubState? SubState { get => subState; init => subState = value; }

    /// <summary>The id of the call in events of machine detection, which have it in place of <see cref="VoiceWebhook.Uuid"/>.</summary>
    public string? CallUuid { get => callUuid; init => callUuid = value; }

    internal static Shape<CallStatusEvent> Shape { get; } = new(static () => new CallStatusEvent())
    {
        CommonOfEvents,
        { "status", Kind.OpenNameOf<CallStatus>(), static x => ref x.status },
        { "direction", Kind.OpenNameOf<CallDirection>(), static x => ref x.direction },
        { "detail", Kind.OpenNameOf<CallDetail>(), static x => ref x.detail },
        { "start_time", WebhookKind.Time, static x => ref x.startTime },
        { "end_time", WebhookKind.Time, static x => ref x.endTime },
        { "duration", Kind.SecondsAsText, static x => ref x.duration },
        { "rate", WebhookKind.NumberAsText, static x => ref x.rate },
        { "price", WebhookKind.NumberAsText, static x => ref x.price },
        { "network", Kind.Text, static x => ref x.network },
        { "disconnected_by", Kind.OpenNameOf<DisconnectedBy>(), static x => ref x.disconnectedBy },
        { "sip_code", Kind.Integer, static x => ref x.sipCode },
        { "sub_state", Kind.OpenNameOf<MachineSubState>(), static x => ref x.subState },
        { "call_uuid", Kind.Text, static x => ref x.callUuid },
    };

    internal override Plan Plan => Shape.Plan;
}
