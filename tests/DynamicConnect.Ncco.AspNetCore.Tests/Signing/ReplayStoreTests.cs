using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class ReplayStoreTests
{
    private readonly SettableTime time = new();

    [Fact]
    public async Task Memory_SameTokenSideBySide_TakesItOnce()
    {
        var store = Store(1000);

        var taken = await Task.WhenAll(Enumerable.Range(0, 200).Select(x => Task.Run(async () => await AddAsync(store, $"{x % 10}"))));

        taken.Count(x => x).Should().Be(10);
    }

    [Fact]
    public async Task Memory_Full_RefusesAndKeepsWhatItHas()
    {
        var store = Store(2);

        (await AddAsync(store, "a"), await AddAsync(store, "b"), await AddAsync(store, "c")).Should().Be((true, true, false));
        (await AddAsync(store, "a")).Should().BeFalse();
    }

    [Fact]
    public async Task Memory_Expired_IsForgotten()
    {
        var store = Store(1000);
        for (var index = 0; index < 1000; index++)
        {
            await AddAsync(store, $"{index}");
        }

        time.Now += TimeSpan.FromMinutes(1);

        (await AddAsync(store, "0")).Should().BeTrue();
        store.Count.Should().Be(1);
    }

    [Fact]
    public async Task OwnStore_Failing_RefusesAndLogs()
    {
        await using var host = await SignedHost.StartAsync(configure: x => x.Services.AddSingleton<IVonageReplayStore>(new FailingStore()));

        using var response = await host.SendAsync("/signed", new SignedRequest());

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        host.Log.Own.Select(x => x.Id.Name).Should().Equal("ReplayStoreFailed", "SignatureRefused");
    }

    [Fact]
    public async Task Memory_Full_IsLogged()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:ReplayCapacity", "1"));

        using var first = await host.SendAsync("/signed", new SignedRequest());
        using var second = await host.SendAsync("/signed", new SignedRequest());

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized));
        host.Log.Own.Select(x => x.Id.Name).Should().Equal("EventReceived", "ReplayStoreFull", "SignatureRefused");
    }

    private MemoryReplayStore Store(int capacity) => new(Options.Create(new VonageSignatureOptions { ReplayCapacity = capacity }), time, NullLoggerFactory.Instance);

    private ValueTask<bool> AddAsync(MemoryReplayStore store, string id) => store.TryAddAsync(id, time.Now + TimeSpan.FromMinutes(1), CancellationToken.None);

    private sealed class FailingStore : IVonageReplayStore
    {
        public ValueTask<bool> TryAddAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken) => throw new IOException("The store is away.");
    }
}
