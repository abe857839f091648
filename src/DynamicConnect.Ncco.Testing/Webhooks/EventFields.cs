using System.Globalization;
using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>Creates the fields of webhooks.</summary>
internal static class EventFields
{
    private const decimal Rate = 0.0072m;

    /// <summary>Creates the fields of an answer webhook.</summary>
    public static JsonObject Answer(SimulatedLeg leg, string regionUrl)
    {
        JsonObject fields = new()
        {
            ["to"] = leg.To,
            ["from"] = leg.From,
            ["uuid"] = leg.Uuid,
            ["conversation_uuid"] = leg.ConversationUuid,
            ["endpoint_type"] = leg.Endpoint is null ? "phone" : Addresses.TypeOf(leg.Endpoint),
            ["region_url"] = regionUrl,
        };
        foreach ((string name, JsonNode? value) in leg.Extra)
        {
            fields[name] = value?.DeepClone();
        }

        return fields;
    }

    /// <summary>Creates the fields that all events have.</summary>
    public static JsonObject Event(SimulatedLeg leg, DateTimeOffset now) => new()
    {
        ["headers"] = leg.Headers.DeepClone(),
        ["from"] = leg.From,
        ["to"] = leg.To,
        ["uuid"] = leg.Uuid,
        ["conversation_uuid"] = leg.ConversationUuid,
        ["timestamp"] = Time(now),
    };

    /// <summary>Creates the fields of a status event.</summary>
    public static JsonObject Status(SimulatedLeg leg, CallStatus status, CallDetail? detail, string? subState, DateTimeOffset now)
    {
        JsonObject fields = Event(leg, now);
        fields["status"] = WireNames.Of(status);
        fields["direction"] = WireNames.Of(leg.Direction);
        switch (status)
        {
            case CallStatus.Answered:
                fields["start_time"] = Time(now);
                fields["rate"] = null;
                fields["network"] = null;
                break;
            case CallStatus.Human or CallStatus.Machine:
                fields.Remove("uuid");
                fields["call_uuid"] = leg.Uuid;
                if (subState is not null)
                {
                    fields["sub_state"] = subState;
                }

                break;
            case CallStatus.Completed or CallStatus.Disconnected:
                AddEnd(fields, leg, now);
                break;
            case CallStatus.Started or CallStatus.Ringing:
                break;
            default:
                fields["detail"] = detail is { } known ? WireNames.Of(known) : null;
                fields["sip_code"] = SipCode(status, detail);
                break;
        }

        return fields;
    }

    /// <summary>Creates the fields of an input event.</summary>
    public static JsonObject Input(SimulatedLeg leg, DateTimeOffset now, JsonObject dtmf, JsonObject speech)
    {
        JsonObject fields = Event(leg, now);
        fields.Remove("headers");
        fields["dtmf"] = dtmf;
        fields["speech"] = speech;
        return fields;
    }

    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static void AddEnd(JsonObject fields, SimulatedLeg leg, DateTimeOffset now)
    {
        TimeSpan duration = leg.AnswerTime is { } answered ? now - answered : TimeSpan.Zero;
        long seconds = (long)Math.Ceiling(duration.TotalSeconds);
        fields["start_time"] = leg.AnswerTime is { } start ? Time(start) : null;
        fields["end_time"] = Time(now);
        fields["duration"] = seconds.ToString(CultureInfo.InvariantCulture);
        fields["rate"] = Rate.ToString("F8", CultureInfo.InvariantCulture);
        fields["price"] = (Rate * seconds / 60).ToString("F8", CultureInfo.InvariantCulture);
        fields["network"] = "GB-FIXED";
        fields["disconnected_by"] = leg.DisconnectedBy;
    }

    private static int? SipCode(CallStatus status, CallDetail? detail) => (status, detail) switch
    {
        (CallStatus.Busy, _) => 486,
        (CallStatus.Rejected, CallDetail.InvalidNumber) => 404,
        (CallStatus.Rejected, CallDetail.Restricted) => 403,
        (CallStatus.Rejected, _) => 603,
        (CallStatus.Unanswered, _) => 480,
        (CallStatus.Failed, CallDetail.InternalError) => 500,
        (CallStatus.Failed, _) => 404,
        (CallStatus.Timeout or CallStatus.Cancelled, _) => 487,
        _ => null,
    };
}
