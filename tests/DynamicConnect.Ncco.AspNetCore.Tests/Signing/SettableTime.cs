namespace DynamicConnect.AspNetCore.Tests.Signing;

internal sealed class SettableTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = SignedRequest.Now;

    public override DateTimeOffset GetUtcNow() => Now;
}
