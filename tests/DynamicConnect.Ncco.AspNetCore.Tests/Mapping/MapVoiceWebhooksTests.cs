using System.Net;
using DynamicConnect.AspNetCore.Tests.Signing;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

public sealed class MapVoiceWebhooksTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_Asked_GivesTheNcco(bool isOnKestrel)
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco), isOnKestrel: isOnKestrel);

        using var get = await host.GetAsync("/voice/answer?from=447700900001");
        using var post = await host.PostAsync("/voice/answer", """{"from":"447700900001"}""");

        (await get.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        (await post.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        get.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        get.Content.Headers.ContentLength.Should().Be(Announced.Json.Length);
    }

    [Fact]
    public async Task Event_WithoutHandler_ChangesNothing()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));

        using var response = await host.PostAsync("/voice/events", """{"status":"busy"}""");

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Handlers_Asynchronous_HaveTheRequest()
    {
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks(
                "/voice",
                async (_, context) =>
                {
                    await Task.Yield();
                    return context.RequestServices.GetRequiredService<Ncco>();
                },
                async (voiceEvent, context) =>
                {
                    await Task.Yield();
                    return voiceEvent is CallStatusEvent ? context.RequestServices.GetRequiredService<Ncco>() : null;
                }),
            x => x.Services.AddSingleton(Announced.Ncco));

        using var answer = await host.GetAsync("/voice/answer");
        using var status = await host.GetAsync("/voice/events?status=busy");
        using var other = await host.GetAsync("/voice/events?reason=x");

        (await answer.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        (await status.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        other.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("answer", "answer:447700900001")]
    [InlineData("event", "event:Busy")]
    [InlineData("other", "event:Busy")]
    public async Task Fallback_Asked_GoesToTheHandlerThatFailed(string type, string expected)
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks(
            "/voice",
            request => [new TalkAction($"answer:{request.From}")],
            voiceEvent => [new TalkAction($"event:{(voiceEvent as CallStatusEvent)?.Status}")]));
        var body = $$$"""{"from":"447700900001","status":"busy","reason":"Connection closed.","original_request":{"url":"https://example.com/voice/{{{type}}}","type":"{{{type}}}"}}""";

        using var post = await host.PostAsync("/voice/fallback", body);
        using var get = await host.GetAsync("/voice/fallback?" + VoiceEvent.Parse(body).ToQueryString());

        var ncco = new Ncco(new TalkAction(expected)).ToJson();
        (await post.Content.ReadAsStringAsync()).Should().Be(ncco);
        (await get.Content.ReadAsStringAsync()).Should().Be(ncco);
    }

    [Fact]
    public async Task Group_Returned_TakesConventions()
    {
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco)
                .RequireVonageSignature()
                .AddEndpointFilter(async (invocation, next) =>
                {
                    invocation.HttpContext.Response.Headers["X-Filtered"] = "yes";
                    return await next(invocation);
                }),
            x =>
            {
                x.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
                x.Services.AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
            });

        using var refused = await host.PostAsync("/voice/answer", "{}");
        using var taken = await host.SendAsync("/voice/answer", new SignedRequest());

        refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await taken.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        taken.Headers.GetValues("X-Filtered").Should().Equal("yes");
    }

    [Fact]
    public async Task Method_OtherThanGetAndPost_IsNotTaken()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));

        using var response = await host.SendAsync(HttpMethod.Delete, "/voice/answer");

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }
}
