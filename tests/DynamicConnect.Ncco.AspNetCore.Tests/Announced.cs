namespace DynamicConnect.AspNetCore.Tests;

/// <summary>The NCCO from the announcement of dynamic connect.</summary>
internal static class Announced
{
    public const string Json =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    public static Ncco Ncco { get; } = Ncco.Create()
        .Connect(new PhoneEndpoint("4155550123"), connect => connect
            .From("4155550123")
            .Timeout(TimeSpan.FromSeconds(10))
            .Synchronous("https://example.com/events"))
        .Build();
}
