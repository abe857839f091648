namespace DynamicConnect.Testing;

/// <summary>Rings an endpoint and handles the outcome.</summary>
internal sealed class Dialer
{
    private readonly VoicePlatform platform;
    private readonly SimulatedCall call;
    private readonly SimulatedLeg leg;
    private readonly DialPlan plan;
    private readonly CallAttempt attempt;

    private Dialer(VoicePlatform platform, SimulatedLeg leg, DialPlan plan)
    {
        this.platform = platform;
        this.leg = leg;
        this.plan = plan;
        call = leg.Call;
        attempt = call.AttemptAt(leg.Endpoint!);
    }

    /// <summary>Rings an endpoint.</summary>
    public static void Dial(VoicePlatform platform, SimulatedLeg leg, DialPlan plan)
    {
        Dialer dialer = new(platform, leg, plan);
        leg.Call.Spawn(dialer.RingAsync);
    }

    private async Task RingAsync()
    {
        leg.Report(CallStatus.Started);
        if (attempt.Status == CallStatus.Failed)
        {
            await call.Delay(attempt.After, leg.Scope);
            await FailAsync(CallStatus.Failed).ConfigureAwait(false);
            return;
        }

        leg.Report(CallStatus.Ringing);
        call.Log(
            TranscriptEntryKind.Ring,
            leg.Name,
            $"is rung from {leg.From}, for {Seconds.Of(plan.Timeout)}");
        PlayRingback(plan.RingbackTone);
        await call.Delay(attempt.After < plan.Timeout ? attempt.After : plan.Timeout, leg.Scope);
        PlayRingback(null);
        if (attempt.After > plan.Timeout)
        {
            await FailAsync(CallStatus.Timeout).ConfigureAwait(false);
        }
        else if (attempt.Status != CallStatus.Answered)
        {
            await FailAsync(attempt.Status).ConfigureAwait(false);
        }
        else
        {
            await AnswerAsync().ConfigureAwait(false);
        }
    }

    private async Task FailAsync(CallStatus status)
    {
        platform.Coverage.SeeFailure(leg.Endpoint!, leg.EventUrl, status);
        leg.IsOver = true;
        leg.Scope.End();
        string detail = attempt.Detail is { } known && status == attempt.Status ? $" ({WireNames.Of(known)})" : "";
        call.Log(TranscriptEntryKind.Pickup, leg.Name, $"does not answer: {WireNames.Of(status)}{detail}");
        plan.Next ??= await leg.ReportAsync(
            status,
            plan.IsSynchronous,
            status == attempt.Status ? attempt.Detail : null).ConfigureAwait(false);
        plan.Detected.Set(false);
        plan.Done.Set(plan.Next);
        call.CheckEnd();
    }

    private async Task AnswerAsync()
    {
        leg.AnswerTime = call.Timeline.Now;
        call.Log(TranscriptEntryKind.Pickup, leg.Name, attempt.BeepAfter is null ? "answers" : "answers: it is a machine");
        leg.Report(CallStatus.Answered);
        call.Timeline.Plan(plan.Limit, () => leg.EndBy("platform", "is disconnected: the limit is reached"));
        if (leg.Endpoint is PhoneEndpoint { DtmfAnswer: { } keys })
        {
            call.Log(TranscriptEntryKind.Press, Actors.Platform, $"presses {keys} for {leg.Name}");
        }

        call.Spawn(BehaveAsync);
        if (platform.Trouble.DropsLegsAfter is { } after)
        {
            call.Spawn(() => DropAsync(after));
        }

        if (leg.Endpoint is PhoneEndpoint { OnAnswer: { } onAnswer })
        {
            PlayRingback(onAnswer.RingbackTone);
            await AnnounceAsync(onAnswer.Url).ConfigureAwait(false);
            PlayRingback(null);
        }

        call.Join(leg);
        MachineDetector.Watch(platform, leg, plan, attempt.BeepAfter);
        plan.Answered?.Invoke();
    }

    /// <summary>Plays the <c>onAnswer</c> NCCO to the party that has answered, before the legs are connected.</summary>
    private async Task AnnounceAsync(string url)
    {
        Signal<bool> done = new(leg.Scope);
        call.Spawn(async () =>
        {
            Webhook webhook = new(
                WebhookKind.Answer,
                "onAnswer",
                url,
                WebhookMethod.Get,
                EventFields.Answer(leg, platform.RegionUrl),
                true);
            if ((await call.SendAsync(webhook).ConfigureAwait(false)).Ncco is { } ncco && !leg.IsOver)
            {
                leg.Flow = new Flow(platform, leg, () => done.Set(true));
                leg.Flow.Run(ncco);
            }
            else
            {
                done.Set(true);
            }
        });
        await done;
        leg.Flow = null;
    }

    private async Task BehaveAsync()
    {
        foreach (CallStep step in attempt.Steps)
        {
            await call.Delay(step.After, leg.Scope);
            switch (step.Kind)
            {
                case CallStepKind.Press:
                    await leg.PressAsync(step.Text).ConfigureAwait(false);
                    break;
                case CallStepKind.Say:
                    leg.Say(step.Text, 0.9m);
                    break;
                case CallStepKind.Drop when leg.Endpoint is WebSocketEndpoint:
                    await DisconnectAsync().ConfigureAwait(false);
                    break;
                case CallStepKind.Drop:
                    leg.EndBy("user", "loses the connection");
                    break;
                default:
                    leg.EndBy("user", "hangs up");
                    break;
            }
        }
    }

    private async Task DropAsync(TimeSpan after)
    {
        await call.Delay(after, leg.Scope);
        leg.EndBy("user", "loses the connection because of the trouble");
    }

    /// <summary>Handles a WebSocket that the application has closed, and asks the application what to do next.</summary>
    private async Task DisconnectAsync()
    {
        call.Log(TranscriptEntryKind.HangUp, leg.Name, "is closed by the application");
        leg.DisconnectedBy = "user";
        leg.Leave();
        plan.Next ??= await leg.ReportAsync(CallStatus.Disconnected, plan.IsSynchronous).ConfigureAwait(false);
        plan.Done.Set(plan.Next);
        call.CheckEnd();
    }

    private void PlayRingback(string? tone)
    {
        if (plan.Caller is { } caller)
        {
            caller.Background = tone;
            if (tone is not null)
            {
                caller.Hear(tone, $"ringback tone {tone}");
            }
        }
    }
}
