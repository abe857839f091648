using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>Starts a call.</summary>
internal sealed class CallStart
{
    private readonly VoicePlatform platform;
    private readonly SimulatedCall call;
    private readonly SimulatedLeg leg;

    private CallStart(VoicePlatform platform, SimulatedCall call)
    {
        this.platform = platform;
        this.call = call;
        leg = call.Caller;
    }

    /// <summary>Whether the test can continue.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Starts a call to the application.</summary>
    public static CallStart Receive(VoicePlatform platform, SimulatedCall call, InboundCall inbound)
    {
        CallStart start = new(platform, call);
        start.Address(platform.EventUrl, platform.EventMethod);
        JsonObject extra = start.leg.Extra;
        if (inbound.FromUser is { } user)
        {
            extra["from_user"] = user;
        }

        extra["endpoint_type"] = WireNames.Of(inbound.FromUser is null ? inbound.EndpointType : EndpointType.App);
        if (inbound.CustomData is { } data)
        {
            extra["custom_data"] = JsonNode.Parse(data.ToString());
        }

        var headers = inbound.SipHeaders.Where(header => !header.Key.StartsWith("X-Nexmo", StringComparison.OrdinalIgnoreCase));
        foreach ((string name, string value) in headers)
        {
            extra[$"SipHeader_{name}"] = value;
        }

        call.Log(TranscriptEntryKind.Ring, start.leg.Name, $"calls {call.To}");
        call.Own.Join(start.leg);
        call.Spawn(() => start.AnswerAsync(platform.AnswerUrl, platform.AnswerMethod));
        return start;
    }

    /// <summary>Starts a call by the application.</summary>
    public static CallStart Make(VoicePlatform platform, SimulatedCall call, OutboundCall outbound)
    {
        CallStart start = new(platform, call);
        start.Address(outbound.EventUrl ?? platform.EventUrl, outbound.EventUrl is null ? platform.EventMethod : outbound.EventMethod);
        if (!platform.MayDial(call))
        {
            string reason = $"{start.leg.Name} is not rung: the account has reached its limit of calls per second.";
            call.Blame(new CallFault(CallFaultKind.Refused, reason));
            call.ReportError(reason);
            start.leg.IsOver = true;
            start.IsDone = true;
            return start;
        }

        NccoProblem[] errors = [.. outbound.Ncco?.Validate().Where(problem => problem.Severity == ProblemSeverity.Error) ?? []];
        if (errors.Length > 0)
        {
            call.Blame(
                new CallFault(
                    CallFaultKind.Ncco,
                    $"The NCCO of the call has errors:\n{string.Join('\n', errors.AsEnumerable())}",
                    null,
                    errors));
            start.leg.IsOver = true;
            start.IsDone = true;
            return start;
        }

        DialPlan plan = new(Scope.Endless)
        {
            Timeout = outbound.RingingTimer,
            Limit = outbound.LengthTimer,
            MachineDetection = outbound.AdvancedMachineDetection is null ? outbound.MachineDetection : null,
            AdvancedMachineDetection = outbound.AdvancedMachineDetection,
            Answered = () => start.RunAnswered(outbound),
        };
        start.leg.Plan = plan;
        Dialer.Dial(platform, start.leg, plan);
        start.IsDone = true;
        return start;
    }

    private void Address(string? eventUrl, WebhookMethod method)
    {
        call.EventUrl = eventUrl is null ? null : platform.Absolute(eventUrl);
        call.EventMethod = method;
        (leg.EventUrl, leg.EventMethod) = (call.EventUrl, method);
    }

    private async Task AnswerAsync(string url, WebhookMethod method)
    {
        if (await AskAsync(url, method).ConfigureAwait(false) is not { } ncco)
        {
            leg.EndBy("platform", "is disconnected: there is no NCCO");
            IsDone = true;
            return;
        }

        if (leg.Direction == CallDirection.Inbound)
        {
            leg.Report(CallStatus.Started);
            leg.Report(CallStatus.Ringing);
            leg.AnswerTime = call.Timeline.Now;
            call.Log(TranscriptEntryKind.Pickup, Actors.Platform, $"answers {leg.Name}");
            leg.Report(CallStatus.Answered);
        }

        Run(ncco);
        IsDone = true;
    }

    private void RunAnswered(OutboundCall outbound)
    {
        if (outbound.Ncco is { } ncco)
        {
            Run(ncco);
        }
        else
        {
            string url = outbound.AnswerUrl ?? platform.AnswerUrl;
            call.Spawn(() => AnswerAsync(url, outbound.AnswerUrl is null ? platform.AnswerMethod : outbound.AnswerMethod));
        }
    }

    private async Task<Ncco?> AskAsync(string url, WebhookMethod method)
    {
        Webhook webhook = new(
            WebhookKind.Answer,
            "answer",
            platform.Absolute(url),
            method,
            EventFields.Answer(leg, platform.RegionUrl),
            true);
        return (await call.SendAsync(webhook).ConfigureAwait(false)).Ncco;
    }

    private void Run(Ncco ncco)
    {
        if (!leg.IsOver)
        {
            leg.Flow = new Flow(platform, leg, call.CheckEnd);
            leg.Flow.Run(ncco);
        }
    }
}
