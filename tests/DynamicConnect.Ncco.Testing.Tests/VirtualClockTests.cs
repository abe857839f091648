using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

public sealed class VirtualClockTests
{
    [Fact]
    public async Task Timer_WithAPeriod_FiresUntilItIsChanged()
    {
        VirtualClock clock = new();
        VoicePlatform platform = new(_ => (Ncco?)null) { Clock = clock };
        var start = clock.GetUtcNow();
        List<double> fired = [];
        await using var timer = clock.CreateTimer(_ => fired.Add((clock.GetUtcNow() - start).TotalSeconds), null, Seconds(1), Seconds(2));

        await platform.AdvanceAsync(Seconds(6));
        fired.Should().Equal(1, 3, 5);

        timer.Change(TimeSpan.Zero, TimeSpan.Zero);
        await platform.AdvanceAsync(Seconds(6));
        fired.Should().Equal(1, 3, 5, 6);

        timer.Change(Timeout.InfiniteTimeSpan, Seconds(1));
        await platform.AdvanceAsync(Seconds(6));
        fired.Should().HaveCount(4);

        timer.Change(Seconds(1), Seconds(1));
        await timer.DisposeAsync();
        await platform.AdvanceAsync(Seconds(6));
        fired.Should().HaveCount(4);
    }
}
