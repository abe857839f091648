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

    /// <summary>The support line: the same for any number of agents, who are rung in turn.</summary>
    public static HuntGroup Support { get; } = new()
    {
        EventUrl = "https://example.com/support/events",
        RingTime = TimeSpan.FromSeconds(10),
        Members =
        [
            new HuntGroupMember(new PhoneEndpoint("4155550123")) { From = "4155550123" },
            new HuntGroupMember(new PhoneEndpoint("442079354442")) { From = "442038973494" },
        ],
        LastWord = [new TalkAction("Nobody is free. Please call again.")],
    };

    /// <summary>The NCCO that replaces the running one after an event of the first agent's call.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <returns>The NCCO, or <see langword="null"/> when the running one goes on.</returns>
    public static Ncco? After(VoiceEvent voiceEvent) =>
        voiceEvent is CallStatusEvent { Status: { } status } && status.IsFailedConnect() ? AlternativeNumber : null;
}
