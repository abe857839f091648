namespace DynamicConnect.Tests.Samples;

/// <summary>The two NCCOs from the announcement of dynamic connect.</summary>
internal static class DynamicConnectExamples
{
    /// <summary>Rings a first agent for ten seconds, and asks for the next step if the call fails.</summary>
    public static Ncco FirstAgent { get; } =
    [
        new ConnectAction(new PhoneEndpoint("4155550123"))
        {
            From = "4155550123",
            Timeout = TimeSpan.FromSeconds(10),
            EventType = EventType.Synchronous,
            EventUrl = ["https://example.com/events"],
        },
    ];

    /// <summary>The next step: rings an alternative number.</summary>
    public static Ncco AlternativeNumber { get; } = [new ConnectAction(new PhoneEndpoint("442079354442")) { From = "442038973494" }];
}
