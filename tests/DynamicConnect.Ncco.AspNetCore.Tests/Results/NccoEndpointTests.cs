using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DynamicConnect.AspNetCore.Tests.Results;

public sealed class NccoEndpointTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Theory]
    [InlineData("/accepted")]
    [InlineData("/union")]
    [InlineData("/untyped")]
    public async Task Status_OfAnotherResult_IsKept(string path)
    {
        await using var host = await Host.StartAsync(x =>
        {
            var group = x.MapGroup("").WithNccoResults();
            group.MapGet("/accepted", () => TypedResults.Accepted("/x", Announced.Ncco));
            group.MapGet("/union", Results<Accepted<Ncco>, NotFound> () => TypedResults.Accepted("/x", Announced.Ncco));
            group.MapGet("/untyped", IResult () => Microsoft.AspNetCore.Http.Results.Json(Announced.Ncco, statusCode: 202));
        });

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
    }

    [Theory]
    [InlineData("/plain")]
    [InlineData("/union")]
    public async Task Status_OfAResultThatHasNone_Is200(string path)
    {
        await using var host = await Host.StartAsync(x =>
        {
            var group = x.MapGroup("").WithNccoResults();
            group.MapGet("/plain", IResult () => new Valued());
            group.MapGet("/union", Results<Valued, NotFound> () => new Valued());
        });

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
    }

    [Fact]
    public async Task Ncco_InsideOtherJson_HasTheLayoutOfTheHost()
    {
        using var measurements = new Measurements();
        await using var host = await Host.StartAsync(
            x => x.MapGet("/", object () => new { Ncco = Announced.Ncco }),
            x => x.Services.AddVoiceWebhooks().ConfigureHttpJsonOptions(o => o.SerializerOptions.WriteIndented = true));

        var json = await host.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        json.Should().Be(JsonSerializer.Serialize(new { ncco = JsonSerializer.Deserialize<JsonElement>(Announced.Json) }, Indented));
        measurements.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/1", "application/json")]
    [InlineData("/a", "text/plain; charset=utf-8")]
    public async Task Endpoints_OfOnePath_AreEachAnsweredInTheirWay(string path, string contentType)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapGet("/{id:int}", (int id) => id > 0 ? Announced.Ncco : null);
                x.MapGet("/{name}", (string name) => name);
            },
            x => x.Services.AddVoiceWebhooks());

        using var response = await host.GetAsync(path);

        response.Content.Headers.ContentType!.ToString().Should().Be(contentType);
    }

    [Theory]
    [InlineData("/result", "True")]
    [InlineData("/text", "False")]
    [InlineData("/number", "7")]
    public async Task Endpoint_ThatReturnsNoNcco_IsNotTouched(string path, string expected)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapGet("/result", IResult (HttpContext context) => TypedResults.Text($"{IsWaiting(context)}"));
                x.MapGet("/text", (HttpContext context) => $"{IsWaiting(context)}");
                x.MapGet("/number", (HttpContext context) => IsWaiting(context) ? 0 : 7);
            },
            x => x.Services.AddVoiceWebhooks());

        (await host.Client.GetStringAsync(new Uri(path, UriKind.Relative))).Should().Be(expected);
    }

    [Fact]
    public async Task Filter_ThatWritesWithoutFlushing_IsHeard()
    {
        await using var host = await Host.StartAsync(
            x => x.MapGet("/", () => Announced.Ncco).AddEndpointFilter((_, _) => ValueTask.FromResult<object?>(new Unflushed())),
            x => x.Services.AddVoiceWebhooks());

        (await host.Client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Be("hello");
    }

    private static bool IsWaiting(HttpContext context) => context.Features.Get<IHttpResponseBodyFeature>() is WaitingBody;

    private sealed class Valued : IResult, IValueHttpResult
    {
        public object? Value => Announced.Ncco;

        public Task ExecuteAsync(HttpContext httpContext) => throw new NotSupportedException();
    }

    private sealed class Unflushed : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "text/plain";
            "hello"u8.CopyTo(httpContext.Response.BodyWriter.GetSpan(5));
            httpContext.Response.BodyWriter.Advance(5);
            return Task.CompletedTask;
        }
    }
}
