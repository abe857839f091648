using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class ReplayStoreTests
{
    private readonly SettableTime time = new();

    [Fact]
    public async Task Memory_SameTokenSideBySide_GrantsItOnce()
    {
        var store = Store(1000);

        var granted = await Task.WhenAll(Enumerable.Range(0, 200).Select(x => Task.Run(async () => await ReserveAsync(store, $"{x % 10}"))));

        granted.Count(x => x == ReplayReservation.Granted).Should().Be(10);
        granted.Distinct().Should().BeEquivalentTo([ReplayReservation.Granted, ReplayReservation.InProgress]);
    }

    [Fact]
    public async Task Memory_Token_IsReservedThenSpentOrFree()
    {
        var store = Store(10);

        (await ReserveAsync(store, "a")).Should().Be(ReplayReservation.Granted);
        (await ReserveAsync(store, "a")).Should().Be(ReplayReservation.InProgress);
        await store.ReleaseAsync("a", default);
        (await ReserveAsync(store, "a")).Should().Be(ReplayReservation.Granted);
        await store.SpendAsync("a", time.Now.AddMinutes(1), default);
        (await ReserveAsync(store, "a")).Should().Be(ReplayReservation.Spent);
    }

    [Fact]
    public async Task Memory_Full_RefusesAndKeepsWhatItHas()
    {
        var store = Store(2);
        await ReserveAsync(store, "a");
        await store.SpendAsync("a", time.Now.AddMinutes(1), default);
        await ReserveAsync(store, "b");

        (await ReserveAsync(store, "c"), await ReserveAsync(store, "a"), await ReserveAsync(store, "b"))
            .Should().Be((ReplayReservation.Full, ReplayReservation.Spent, ReplayReservation.InProgress));
    }

    [Fact]
    public async Task Memory_Expired_IsForgotten()
    {
        var store = Store(1000);
        for (var index = 0; index < 1000; index++)
        {
            await ReserveAsync(store, $"{index}");
            await store.SpendAsync($"{index}", time.Now.AddMinutes(1), default);
        }

        time.Now += TimeSpan.FromMinutes(1);

        (await ReserveAsync(store, "0")).Should().Be(ReplayReservation.Granted);
        store.Count.Should().Be(1);
    }

    private MemoryReplayStore Store(int capacity)
    {
        var builder = Builder.Create();
        builder.Services.AddAuthentication().AddVonageSignature(x =>
        {
            x.Secrets.Add(SignedRequest.Secret);
            x.ReplayCapacity = capacity;
        });
        var services = builder.Build().Services;
        return new(services.GetRequiredService<IOptionsMonitor<VonageSignatureOptions>>(), services.GetRequiredService<IOptions<AuthenticationOptions>>(), time);
    }

    private ValueTask<ReplayReservation> ReserveAsync(MemoryReplayStore store, string id) => store.ReserveAsync(id, time.Now.AddMinutes(1), CancellationToken.None);
}
