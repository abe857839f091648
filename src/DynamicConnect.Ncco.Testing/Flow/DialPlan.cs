namespace DynamicConnect.Testing;

/// <summary>How somebody is rung, and what depends on it.</summary>
internal sealed class DialPlan(Scope scope)
{
    /// <summary>Who waits for the one who is rung; <see langword="null"/> in a call that the application makes.</summary>
    public SimulatedLeg? Caller { get; init; }

    /// <summary>The NCCO that rings.</summary>
    public Flow? Flow { get; init; }

    public bool IsSynchronous { get; init; }

    public TimeSpan Timeout { get; init; }

    public TimeSpan Limit { get; init; }

    public string? RingbackTone { get; init; }

    public MachineDetection? MachineDetection { get; init; }

    public AdvancedMachineDetection? AdvancedMachineDetection { get; init; }

    /// <summary>What is done when a call that the application makes is answered.</summary>
    public Action? Answered { get; init; }

    /// <summary>What runs next, when the platform ends the leg for it.</summary>
    public Ncco? Next { get; set; }

    /// <summary>What is set when the leg is over, or has failed: with the NCCO of the application's answer.</summary>
    public Signal<Ncco?> Done { get; } = new(scope);

    /// <summary>What is set when it is known whether a machine has answered.</summary>
    public Signal<bool> Detected { get; } = new(scope);
}
