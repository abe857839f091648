namespace DynamicConnect.Testing;

/// <summary>How an endpoint is rung, and what happens afterwards.</summary>
internal sealed class DialPlan(Scope scope)
{
    /// <summary>The leg for which the endpoint is rung, or <see langword="null"/> in a call that the application makes.</summary>
    public SimulatedLeg? Caller { get; init; }

    /// <summary>The NCCO with the connect action.</summary>
    public Flow? Flow { get; init; }

    public bool IsSynchronous { get; init; }

    public TimeSpan Timeout { get; init; }

    public TimeSpan Limit { get; init; }

    public string? RingbackTone { get; init; }

    public MachineDetection? MachineDetection { get; init; }

    public AdvancedMachineDetection? AdvancedMachineDetection { get; init; }

    /// <summary>The action that runs when a call that the application makes is answered.</summary>
    public Action? Answered { get; init; }

    /// <summary>The NCCO that runs next, if the platform ends the leg for it.</summary>
    public Ncco? Next { get; set; }

    /// <summary>The signal that is set with the NCCO of the application's response when the leg is over or has failed.</summary>
    public Signal<Ncco?> Done { get; } = new(scope);

    /// <summary>The signal that is set when it is known whether a machine has answered.</summary>
    public Signal<bool> Detected { get; } = new(scope);
}
