using DynamicConnect;

namespace CallCenter;

/// <summary>What the call center tells the platform to do.</summary>
public static class CallFlow
{
    /// <summary>Rings the first agent for ten seconds, and waits for what becomes of it.</summary>
    public static Ncco FirstAgent { get; } = Ncco.Create()
        .Connect(new PhoneEndpoint("4155550123"), connect => connect
            .From("4155550123")
            .Timeout(TimeSpan.FromSeconds(10))
            .Synchronous("https://example.com/events"))
        .Build();

    /// <summary>Rings the alternative number.</summary>
    public static Ncco AlternativeNumber { get; } = Ncco.Create()
        .Connect(new PhoneEndpoint("442079354442"), connect => connect
            .From("442038973494"))
        .Build();

    /// <summary>The NCCO that replaces the running one when the first agent's call enters a state.</summary>
    /// <param name="status">The state, as in the event.</param>
    /// <returns>The NCCO, or <see langword="null"/> when the running one goes on.</returns>
    public static Ncco? After(string? status) => status is "failed" or "rejected" or "unanswered" or "busy" or "timeout" or "machine"
        ? AlternativeNumber
        : null;
}
