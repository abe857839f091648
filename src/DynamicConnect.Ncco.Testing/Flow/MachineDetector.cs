namespace DynamicConnect.Testing;

/// <summary>Detects answering machines.</summary>
internal sealed class MachineDetector
{
    private static readonly TimeSpan DetectionTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DefaultBeepTimeout = TimeSpan.FromSeconds(45);

    private readonly VoicePlatform platform;
    private readonly SimulatedLeg leg;
    private readonly DialPlan plan;
    private readonly TimeSpan? beepAfter;

    private MachineDetector(VoicePlatform platform, SimulatedLeg leg, DialPlan plan, TimeSpan? beepAfter)
    {
        this.platform = platform;
        this.leg = leg;
        this.plan = plan;
        this.beepAfter = beepAfter;
    }

    private bool HangsUp => (plan.AdvancedMachineDetection?.Behavior ?? plan.MachineDetection) == MachineDetection.Hangup;

    /// <summary>Starts the detection for a leg if its plan asks for it.</summary>
    public static void Watch(VoicePlatform platform, SimulatedLeg leg, DialPlan plan, TimeSpan? beepAfter)
    {
        MachineDetector detector = new(platform, leg, plan, beepAfter);
        if (plan.AdvancedMachineDetection is { } advanced)
        {
            DetectionMode mode = advanced.Mode ?? DetectionMode.Detect;
            leg.Call.Spawn(
                () => mode == DetectionMode.DetectBeep ? detector.WaitForBeepAsync() : detector.DetectAsync(mode == DetectionMode.Default));
        }
        else if (plan.MachineDetection is not null)
        {
            leg.Call.Spawn(() => detector.DetectAsync(false));
        }
    }

    private async Task DetectAsync(bool isWithBeep)
    {
        await leg.Call.Delay(DetectionTime, leg.Scope);
        if (beepAfter is null)
        {
            await TellAsync(CallStatus.Human, null, isWithBeep).ConfigureAwait(false);
            return;
        }

        await TellAsync(CallStatus.Machine, null, isWithBeep).ConfigureAwait(false);
        if (isWithBeep && !leg.IsOver)
        {
            await BeepAsync(true).ConfigureAwait(false);
        }
    }

    private async Task WaitForBeepAsync()
    {
        if (beepAfter is null)
        {
            await leg.Call.Delay(DetectionTime, leg.Scope);
            await TellAsync(CallStatus.Human, null, false).ConfigureAwait(false);
        }
        else
        {
            await BeepAsync(false).ConfigureAwait(false);
        }
    }

    private async Task BeepAsync(bool takesNcco)
    {
        TimeSpan timeout = plan.AdvancedMachineDetection?.BeepTimeout ?? DefaultBeepTimeout;
        TimeSpan passed = leg.Call.Timeline.Now - leg.AnswerTime!.Value;
        TimeSpan beep = beepAfter is { } after && after >= TimeSpan.Zero && after <= timeout ? after : timeout;
        await leg.Call.Delay(beep > passed ? beep - passed : TimeSpan.Zero, leg.Scope);
        bool isHeard = beepAfter >= TimeSpan.Zero && beepAfter <= timeout;
        await TellAsync(CallStatus.Machine, isHeard ? "beep_start" : "beep_timeout", takesNcco).ConfigureAwait(false);
    }

    private async Task TellAsync(CallStatus status, string? subState, bool takesNcco)
    {
        if (status == CallStatus.Machine)
        {
            platform.Coverage.SeeFailure(leg.Endpoint!, leg.EventUrl, status);
        }

        bool asks = takesNcco || (plan.IsSynchronous && status == CallStatus.Machine);
        Ncco? ncco = await leg.ReportAsync(status, asks, null, subState).ConfigureAwait(false);
        if (ncco is not null && !leg.IsOver && plan is { IsSynchronous: false, Flow: { } flow })
        {
            plan.Detected.Set(true);
            flow.Run(ncco);
        }
        else if (ncco is not null && plan.IsSynchronous)
        {
            plan.Next = ncco;
            leg.EndBy("platform", "is disconnected: the response replaces the NCCO");
        }

        bool hasHungUp = status == CallStatus.Machine && HangsUp;
        if (hasHungUp)
        {
            leg.EndBy("platform", "is disconnected: a machine has answered");
        }

        plan.Detected.Set(!hasHungUp);
    }
}
