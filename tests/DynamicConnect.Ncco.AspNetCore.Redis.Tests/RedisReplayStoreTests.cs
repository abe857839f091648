using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace DynamicConnect.AspNetCore.Redis.Tests;

public sealed class RedisReplayStoreTests(RedisServer server) : IClassFixture<RedisServer>
{
    private const string Secret = "the signature secret";

    private readonly string token = Guid.NewGuid().ToString();

    private static DateTimeOffset Soon => DateTimeOffset.UtcNow.AddMinutes(1);

    [RedisFact]
    public async Task Token_OnTwoServersSideBySide_IsGrantedOnce()
    {
        await using var redis = await server.ConnectAsync();
        RedisReplayStore[] stores = [Store(redis), Store(redis)];

        var granted = await Task.WhenAll(Enumerable.Range(0, 100).Select(x => stores[x % 2].ReserveAsync(token, Soon, default).AsTask()));

        granted.Count(x => x == ReplayReservation.Granted).Should().Be(1);
        granted.Count(x => x == ReplayReservation.InProgress).Should().Be(99);
    }

    [RedisFact]
    public async Task Token_Spent_IsSpentOnAllServers()
    {
        await using var redis = await server.ConnectAsync();
        var (one, two) = (Store(redis), Store(redis));
        await one.ReserveAsync(token, Soon, default);

        await one.SpendAsync(token, Soon, default);

        (await two.ReserveAsync(token, Soon, default)).Should().Be(ReplayReservation.Spent);
        (await redis.GetDatabase().KeyTimeToLiveAsync($"vonage:token:{token}")).Should().BeCloseTo(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(20));
    }

    [RedisFact]
    public async Task Token_Released_IsFreeOnAllServers()
    {
        await using var redis = await server.ConnectAsync();
        var (one, two) = (Store(redis), Store(redis));
        await one.ReserveAsync(token, Soon, default);

        await one.ReleaseAsync(token, default);

        (await two.ReserveAsync(token, Soon, default)).Should().Be(ReplayReservation.Granted);
    }

    [RedisFact]
    public async Task Token_ThatAnotherHasReservedOrSpent_IsNotReleased()
    {
        await using var redis = await server.ConnectAsync();
        var (one, two) = (Store(redis), Store(redis));
        await one.ReserveAsync(token, Soon, default);
        await two.ReleaseAsync(token, default);

        (await two.ReserveAsync(token, Soon, default)).Should().Be(ReplayReservation.InProgress);

        await two.SpendAsync(token, Soon, default);
        await one.ReleaseAsync(token, default);
        (await two.ReserveAsync(token, Soon, default)).Should().Be(ReplayReservation.Spent);
    }

    [RedisFact]
    public async Task Token_ThatExpiresNowOrExpiredLongAgo_IsStillSpentForAMoment()
    {
        await using var redis = await server.ConnectAsync();
        RedisReplayStore store = new(redis, new StoppedTime());

        await store.SpendAsync(token, StoppedTime.Now, default);
        await store.SpendAsync(token + "x", StoppedTime.Now.AddDays(-1), default);

        (await store.ReserveAsync(token, Soon, default)).Should().Be(ReplayReservation.Spent);
        (await store.ReserveAsync(token + "x", Soon, default)).Should().Be(ReplayReservation.Spent);
    }

    [RedisFact]
    public async Task Requests_OnTwoServers_AreAcceptedOnce()
    {
        await using var redis = await server.ConnectAsync();
        await using var one = await StartAsync(redis);
        await using var two = await StartAsync(redis);

        (await StatusAsync(one, token)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(two, token)).Should().Be(HttpStatusCode.Unauthorized);
        (await StatusAsync(two, token + "x", "/broken")).Should().Be(HttpStatusCode.ServiceUnavailable);
        (await StatusAsync(one, token + "x")).Should().Be(HttpStatusCode.OK);
    }

    [RedisFact]
    public async Task Requests_WhileRedisIsAway_Get503()
    {
        RedisServer own = new();
        await own.InitializeAsync();
        await using var redis = await own.ConnectAsync();
        await using var application = await StartAsync(redis);
        await own.DisposeAsync();

        (await StatusAsync(application, token)).Should().Be(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public void Store_WithNull_NamesTheParameter()
    {
        FluentActions.Invoking(() => new RedisReplayStore(null!, TimeProvider.System)).Should().Throw<ArgumentNullException>().WithParameterName("redis");
        FluentActions.Invoking(() => RedisReplayStoreExtensions.AddVonageRedisReplayStore(null!)).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    private static RedisReplayStore Store(IConnectionMultiplexer redis) => new(redis, TimeProvider.System);

    private static async Task<WebApplication> StartAsync(IConnectionMultiplexer redis)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(redis);
        builder.Services.AddAuthentication().AddVonageSignature(x => x.Secrets.Add(Secret)).AddVonageRedisReplayStore();
        var application = builder.Build();
        application.MapPost("/", () => "").RequireVonageSignature();
        application.MapPost("/broken", () => TypedResults.StatusCode(503)).RequireVonageSignature();
        await application.StartAsync();
        return application;
    }

    private static async Task<HttpStatusCode> StatusAsync(WebApplication application, string token, string path = "/")
    {
        using var client = application.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        using var response = await client.SendAsync(VonageSignature.Sign(request, Secret, tokenId: token));
        return response.StatusCode;
    }

    private sealed class StoppedTime : TimeProvider
    {
        public static DateTimeOffset Now { get; } = DateTimeOffset.UnixEpoch.AddYears(50);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
