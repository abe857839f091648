using System.Net;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

public sealed class HuntGroupStartTests
{
    private static readonly HuntGroup Sales = new(new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442")) { From = "442038973494" };

    [Theory]
    [InlineData(null, "http://localhost/api/sales/events?hunt=1.0.0")]
    [InlineData("https://example.com", "https://example.com/api/sales/events?hunt=1.0.0")]
    [InlineData("https://example.com/voice/", "https://example.com/voice/api/sales/events?hunt=1.0.0")]
    public async Task EventUrl_Empty_IsMadeOfThePublicUrl(string? publicUrl, string expected)
    {
        await using var host = await Host.StartAsync(x => x.MapGroup("/api").MapHuntGroup("sales", Sales), x => x.Configuration["Vonage:Webhooks:PublicUrl"] = publicUrl);

        using var answer = await host.GetAsync("/api/sales/answer?conversation_uuid=CON-1");

        (await EventUrlAsync(answer)).Should().Be(expected);
    }

    [Fact]
    public async Task Group_OfTheServicesOrAFactory_IsThatOfTheRequest()
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapHuntGroup("/services");
                x.MapHuntGroup("/factory/{number}", context => ValueTask.FromResult(new HuntGroup(new PhoneEndpoint((string)context.Request.RouteValues["number"]!)) { From = "442038973494" }));
            },
            x => x.Services.AddScoped(_ => Sales));

        using var services = await host.GetAsync("/services/answer");
        using var factory = await host.GetAsync("/factory/447700900001/answer");

        (await services.Content.ReadAsStringAsync()).Should().Contain("4155550123");
        (await factory.Content.ReadAsStringAsync()).Should().Contain("\"447700900001\"").And.Contain("/factory/447700900001/events?hunt=1.0.0");
    }

    [Fact]
    public async Task EventUrl_OfAnotherProtocol_StopsTheStart() =>
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapHuntGroup("/sales", Sales with { EventUrl = "ftp://example.com/sales/events" })))
            .Should().ThrowAsync<NccoValidationException>().WithMessage("*ftp:*");

    [Theory]
    [InlineData("https://example.com/sales/events", true)]
    [InlineData("https://example.com/prefix/sales/events?tenant=7", true)]
    [InlineData("/sales/events", true)]
    [InlineData("https://example.com/sales", false)]
    [InlineData("https://example.com/support/events", false)]
    [InlineData("https://example.com/events", false)]
    [InlineData("/events", false)]
    public async Task EventUrl_Given_MustEndWhereTheEventsAre(string eventUrl, bool isRight)
    {
        var start = FluentActions.Awaiting(async () => await (await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales with { EventUrl = eventUrl }))).DisposeAsync());

        if (isRight)
        {
            await start.Should().NotThrowAsync();
        }
        else
        {
            await start.Should().ThrowAsync<InvalidOperationException>().WithMessage($"*'{eventUrl}'*'/sales/events'*");
        }
    }

    [Fact]
    public async Task EventUrl_WithAPath_IsMadeOfThePublicUrlAndThatPath()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales with { EventUrl = "/voice/sales/events" }));

        using var answer = await host.GetAsync("/sales/answer");

        (await EventUrlAsync(answer)).Should().Be("http://localhost/voice/sales/events?hunt=1.0.0");
    }

    [Theory]
    [InlineData("/{tenant}/sales", "https://example.com/acme/support/events", "*mapped to '/{tenant}/sales/events'. Use a URL that ends with that path*")]
    [InlineData("/acme/sales", "https://example.com/other/sales/events", "*mapped to '/acme/sales/events'*")]
    public async Task EventUrl_WithAnotherPath_StopsTheStart(string pattern, string eventUrl, string message) =>
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapHuntGroup(pattern, Sales with { EventUrl = eventUrl })))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage(message);

    [Fact]
    public async Task EventUrl_WithRouteParameters_MayHaveAnyValueThere()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/{tenant}/sales", Sales with { EventUrl = "https://example.com/acme/sales/events" }));

        using var answer = await host.GetAsync("/acme/sales/answer");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Group_WithErrors_StopsTheStart()
    {
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapHuntGroup("/sales", new HuntGroup(new PhoneEndpoint("+442079354442")))))
            .Should().ThrowAsync<NccoValidationException>().WithMessage("*$.members[0].endpoint.number*");
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapHuntGroup("/sales"), x => x.Services.AddSingleton(new HuntGroup(Array.Empty<ConnectEndpoint>()))))
            .Should().ThrowAsync<NccoValidationException>().WithMessage("*$.members*");
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapHuntGroup("/sales")))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*HuntGroup*service*");
    }

    [Fact]
    public async Task Group_OfAFactoryWithErrors_Is503()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", _ => new HuntGroup(new PhoneEndpoint("+44"))));

        using var answer = await host.GetAsync("/sales/answer");

        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        host.Log.Own.Should().Contain(x => x.Id.Name == "HandlerFailed" && x.Exception is NccoValidationException);
    }

    private static async Task<string> EventUrlAsync(HttpResponseMessage response) =>
        Ncco.Parse(await response.Content.ReadAsStringAsync()).OfType<ConnectAction>().Single().EventUrl!.Single();
}
