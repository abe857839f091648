namespace DynamicConnect.AspNetCore.Benchmarks;

internal static class Documents
{
    public const string Secret = "the secret of the benchmarks";

    /// <summary>The NCCO from the announcement of dynamic connect.</summary>
    public static Ncco Announced { get; } = Ncco.Create()
        .Connect(new PhoneEndpoint("4155550123"), connect => connect
            .From("4155550123")
            .Timeout(TimeSpan.FromSeconds(10))
            .Synchronous("https://example.com/events"))
        .Build();
}
