using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

/// <summary>Handlers of <c>MapVoiceWebhooks</c> are ordinary minimal API handlers.</summary>
public sealed class OrdinaryHandlerTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Handler_AnyParameters_AreBound(string method)
    {
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks(
                "/{tenant}/voice",
                (AnswerRequest call, Greeting greeting, string tenant, [FromQuery] int? number, HttpContext context, HttpRequest request, ClaimsPrincipal user, CancellationToken cancellationToken) =>
                    new Ncco(new TalkAction($"{greeting.Text} {call.From} {tenant} {number} {context.Request == request} {user.Identity?.IsAuthenticated} {cancellationToken == context.RequestAborted} {request.Query.ContainsKey("call")}")),
                async (VoiceEvent voiceEvent, Greeting greeting) =>
                {
                    await Task.Yield();
                    return voiceEvent is CallStatusEvent ? new Ncco(new TalkAction(greeting.Text)) : null;
                }),
            x => x.Services.AddSingleton(new Greeting("Hello")));

        using var answer = method == "GET" ? await host.GetAsync("/acme/voice/answer?from=447700900001&number=7") : await host.PostAsync("/acme/voice/answer?number=7", """{"from":"447700900001"}""");
        using var status = method == "GET" ? await host.GetAsync("/acme/voice/events?status=busy") : await host.PostAsync("/acme/voice/events", """{"status":"busy"}""");
        using var other = method == "GET" ? await host.GetAsync("/acme/voice/events?reason=x") : await host.PostAsync("/acme/voice/events", """{"reason":"x"}""");

        (await answer.Content.ReadAsStringAsync()).Should().Be("""[{"action":"talk","text":"Hello 447700900001 acme 7 True False True False"}]""");
        (await status.Content.ReadAsStringAsync()).Should().Be("""[{"action":"talk","text":"Hello"}]""");
        other.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Handler_InDevelopment_IsBoundAsElsewhere()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", (AnswerRequest call, HttpContext _) => new TalkAction(call.From!) is var talk ? new Ncco(talk) : null), environment: "Development");

        using var response = await host.PostAsync("/voice/answer", """{"from":"447700900001"}""");

        (await response.Content.ReadAsStringAsync()).Should().Be("""[{"action":"talk","text":"447700900001"}]""");
    }

    [Theory]
    [InlineData("answer", "answer")]
    [InlineData("event", "event")]
    public async Task Fallback_Asked_GoesToTheHandlerThatFailed(string type, string expected)
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks(
            "/voice",
            (AnswerRequest _, CancellationToken _) => new Ncco(new TalkAction("answer")),
            (VoiceEvent _, CancellationToken _) => new Ncco(new TalkAction("event"))));

        using var response = await host.PostAsync("/voice/fallback", $$$"""{"status":"busy","original_request":{"url":"https://example.com","type":"{{{type}}}"}}""");

        (await response.Content.ReadAsStringAsync()).Should().Contain(expected);
    }

    [Fact]
    public async Task Handler_ReturningAnything_IsAnsweredWithIt()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks(
            "/voice",
            (AnswerRequest _, CancellationToken _) => Steps.Announced,
            IResult (VoiceEvent voiceEvent, CancellationToken _) => voiceEvent is CallStatusEvent ? TypedResults.Accepted("/x", Announced.Ncco) : TypedResults.NotFound()));

        using var answer = await host.GetAsync("/voice/answer");
        using var accepted = await host.GetAsync("/voice/events?status=busy");
        using var missing = await host.GetAsync("/voice/events");

        (await answer.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        (accepted.StatusCode, await accepted.Content.ReadAsStringAsync()).Should().Be((HttpStatusCode.Accepted, Announced.Json));
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Filter_OfTheGroup_SeesTheWebhookOnce()
    {
        var seen = new List<object?>();
        await using var host = await Host.StartAsync(x => x
            .MapVoiceWebhooks("/voice", (AnswerRequest _, CancellationToken _) => Announced.Ncco)
            .AddEndpointFilter(async (invocation, next) =>
            {
                seen.Add(invocation.Arguments[0]);
                return await next(invocation);
            }));

        using var response = await host.GetAsync("/voice/answer?from=447700900001");

        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        seen.Should().ContainSingle().Which.Should().BeOfType<AnswerRequest>().Which.From.Should().Be("447700900001");
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK)]
    public async Task Method_GivenByOption_IsTheOnlyOne(string method, HttpStatusCode get, HttpStatusCode post)
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco), x => x.Configuration["Vonage:Webhooks:Method"] = method);

        using var got = await host.GetAsync("/voice/answer");
        using var posted = await host.PostAsync("/voice/answer", "{}");

        (got.StatusCode, posted.StatusCode).Should().Be((get, post));
    }

    [Fact]
    public async Task Misuse_Any_StopsTheStartWithAdvice()
    {
        var mistakes = new Dictionary<string, Action<WebApplication>>
        {
            ["*InputEvent*VoiceEvent*"] = x => x.MapVoiceWebhooks("/", (AnswerRequest _, CancellationToken _) => Announced.Ncco, (InputEvent _, CancellationToken _) => Announced.Ncco),
            ["*VoiceEvent*AnswerRequest*"] = x => x.MapVoiceWebhooks("/", (VoiceEvent _, CancellationToken _) => Announced.Ncco),
            ["*Webhook<AnswerRequest>*AnswerRequest*"] = x => x.MapVoiceWebhooks("/", (Webhook<AnswerRequest> _, CancellationToken _) => Announced.Ncco),
            ["*Webhook<InputEvent>*Webhook<VoiceEvent>*"] = x => x.MapPost("/", (Webhook<InputEvent> _) => ""),
        };

        foreach (var (message, map) in mistakes)
        {
            await FluentActions.Awaiting(() => Host.StartAsync(map)).Should().ThrowAsync<InvalidOperationException>().WithMessage(message);
        }

        foreach (var controller in new[] { typeof(DerivedController), typeof(WrappedController) })
        {
            await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapControllers(), x => x.Services.AddTestControllers(controller)))
                .Should().ThrowAsync<InvalidOperationException>().WithMessage("*AnswerRequest or VoiceEvent*");
        }
    }

    private sealed record Greeting(string Text);
}
