using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore.Tests.Results;

public sealed class NccoResultTests
{
    /// <summary>Every way to return an NCCO with the bytes that the library writes.</summary>
    private static readonly Dictionary<string, Action<IEndpointRouteBuilder>> Minimal = new()
    {
        ["/group-task"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-task", async () =>
        {
            await Task.Yield();
            return Announced.Ncco;
        }),
        ["/group-value-task"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-value-task", () => ValueTask.FromResult(Announced.Ncco)),
        ["/group-object"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-object", object () => Announced.Ncco),
        ["/group-union"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-union", Results<Ok<Ncco>, NotFound> () => TypedResults.Ok(Announced.Ncco)),
        ["/group-json"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-json", async Task<IResult> () =>
        {
            await Task.Yield();
            return Microsoft.AspNetCore.Http.Results.Json(Announced.Ncco);
        }),
        ["/group-ok"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-ok", () => Microsoft.AspNetCore.Http.Results.Ok(Announced.Ncco)),
        ["/group-bare"] = x => x.MapGroup("").WithNccoResults().MapGet("/group-bare", () => Announced.Ncco),
        ["/group-typed-ok"] = x => x.MapGet("/group-typed-ok", () => TypedResults.Ok(Announced.Ncco)).WithNccoResults(),
        ["/webhook-ok"] = x => x.MapGet("/webhook-ok", (Webhook<AnswerRequest> _) => Microsoft.AspNetCore.Http.Results.Ok(Announced.Ncco)),
        ["/webhook-bare"] = x => x.MapGet("/webhook-bare", (Webhook<AnswerRequest> _) => Announced.Ncco),
        ["/to-result"] = x => x.MapGet("/to-result", () => Announced.Ncco.ToResult()),
        ["/iresult"] = x => x.MapGet("/iresult", IResult () => new NccoResult(Announced.Ncco)),
        ["/step"] = x => x.MapGet("/step", () => Steps.Announced).WithNccoResults(),
        ["/mapped/answer"] = x => x.MapVoiceWebhooks("/mapped", _ => Announced.Ncco),
        ["/ordinary/answer"] = x => x.MapVoiceWebhooks("/ordinary", (AnswerRequest call, CancellationToken _) => Microsoft.AspNetCore.Http.Results.Json(Announced.Ncco)),
    };

    private static readonly string[] Controllers = ["/mvc/bare", "/mvc/action-result", "/mvc/ok", "/mvc/result", "/mvc/task", "/mvc/json", "/mvc/step"];

    public static TheoryData<string, bool> Hosts()
    {
        var hosts = new TheoryData<string, bool>();
        foreach (var options in HostOptions.All.Keys)
        {
            hosts.Add(options, true);
            hosts.Add(options, false);
        }

        return hosts;
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Ncco_ReturnedInAnyWay_IsTheAnnouncedBytes(string options, bool isOnKestrel)
    {
        await using var host = await StartAsync(options, isOnKestrel);

        foreach (var path in Minimal.Keys.Concat(Controllers))
        {
            using var response = await host.GetAsync(path);
            await ShouldBeAnnouncedAsync(response);
        }

        host.Log.All.Should().NotContain(x => x.Exception != null);
    }

    [Theory]
    [InlineData("/to-result", false)]
    [InlineData("/iresult", true)]
    [InlineData("/group-ok", true)]
    [InlineData("/group-bare", true)]
    public async Task Ncco_WithoutAnyService_IsTheAnnouncedBytes(string path, bool isOnKestrel)
    {
        await using var host = await Host.StartAsync(MapWithoutServices, x => x.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.WriteIndented = true), isOnKestrel, hasServices: false);

        using var response = await host.GetAsync(path);

        await ShouldBeAnnouncedAsync(response);
    }

    [Theory]
    [InlineData("text/xml", "/mvc/ok")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "/mvc/bare")]
    [InlineData("text/plain", "/group-bare")]
    public async Task Ncco_ForARequestThatWantsSomethingElse_IsTheAnnouncedBytes(string accept, string path)
    {
        await using var host = await StartAsync("web", isOnKestrel: false);
        host.Client.DefaultRequestHeaders.Accept.ParseAdd(accept);

        using var response = await host.GetAsync(path);

        await ShouldBeAnnouncedAsync(response);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ncco_ForHead_IsTheHeadersAlone(bool isOnKestrel)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapMethods("/result", ["GET", "HEAD"], () => Announced.Ncco.ToResult());
                x.MapMethods("/bare", ["GET", "HEAD"], () => Announced.Ncco).WithNccoResults();
            },
            x => x.Services.AddVoiceWebhooks(),
            isOnKestrel);

        foreach (var path in new[] { "/result", "/bare" })
        {
            using var response = await host.SendAsync(HttpMethod.Head, path);

            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Content.Headers.ContentLength.Should().Be(Announced.Json.Length);
            response.Content.Headers.ContentType.Should().Be(new MediaTypeHeaderValue("application/json"));
            (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("/no-change", true)]
    [InlineData("/no-change", false)]
    [InlineData("/null-result", true)]
    [InlineData("/webhook-null", true)]
    [InlineData("/webhook-null", false)]
    [InlineData("/ordinary/events", true)]
    [InlineData("/group-null", true)]
    [InlineData("/mvc/null", true)]
    public async Task Nothing_Returned_IsAnEmpty204(string path, bool isOnKestrel)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapGet("/no-change", () => NccoResult.NoChange);
                x.MapGet("/null-result", () => ((Ncco?)null).ToResult());
                x.MapGet("/webhook-null", Ncco? (Webhook<VoiceEvent> _) => null);
                x.MapVoiceWebhooks("/ordinary", (AnswerRequest _, CancellationToken _) => Announced.Ncco, (VoiceEvent _, CancellationToken _) => (Ncco?)null);
                x.MapGet("/group-null", Ncco? () => null).WithNccoResults();
                x.MapControllers();
            },
            AddControllers,
            isOnKestrel);

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        response.Content.Headers.ContentType.Should().BeNull();
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task OtherResults_WithNccoResults_AreLeftAlone()
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                var group = x.MapGroup("").WithNccoResults();
                group.MapGet("/text", () => "hello");
                group.MapGet("/null", string? () => null);
                group.MapGet("/missing", () => Microsoft.AspNetCore.Http.Results.NotFound());
                group.MapGet("/accepted", () => TypedResults.Accepted("/x", Announced.Ncco));
            },
            x => x.Services.AddVoiceWebhooks());

        (await host.Client.GetStringAsync(new Uri("/text", UriKind.Relative))).Should().Be("hello");
        using var nothing = await host.GetAsync("/null");
        nothing.StatusCode.Should().Be(HttpStatusCode.OK);
        using var missing = await host.GetAsync("/missing");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var accepted = await host.GetAsync("/accepted");
        accepted.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await accepted.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
    }

    [Fact]
    public void Result_OfAnNcco_TellsWhatItIs()
    {
        NccoResult result = Announced.Ncco;

        (result.Value, result.StatusCode, result.ContentType).Should().Be((Announced.Ncco, 200, "application/json"));
        (NccoResult.NoChange.Value, NccoResult.NoChange.StatusCode, NccoResult.NoChange.ContentType).Should().Be((null, 204, null));
    }

    [Fact]
    public void Result_OfNull_IsRefusedByTheConstructor() =>
        FluentActions.Invoking(() => new NccoResult(null!)).Should().Throw<ArgumentNullException>();

    private static async Task ShouldBeAnnouncedAsync(HttpResponseMessage response)
    {
        var url = response.RequestMessage?.RequestUri;
        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json, "{0} returns it", url);
        response.StatusCode.Should().Be(HttpStatusCode.OK, "{0} returns it", url);
        response.Content.Headers.ContentType?.ToString().Should().Be("application/json", "{0} returns it", url);
        response.Content.Headers.GetValues("Content-Length").Should().Equal([$"{Announced.Json.Length}"], "{0} returns it", url);
        response.Headers.TransferEncodingChunked.Should().NotBe(true, "{0} returns it", url);
    }

    private static Task<Host> StartAsync(string options, bool isOnKestrel) => Host.StartAsync(
        x =>
        {
            Map(x);
            x.MapControllers();
        },
        builder =>
        {
            builder.Services.ConfigureHttpJsonOptions(x => HostOptions.All[options](x.SerializerOptions));
            AddControllers(builder);
            builder.Services.Configure<JsonOptions>(x => HostOptions.All[options](x.JsonSerializerOptions));
        },
        isOnKestrel);

    private static void AddControllers(WebApplicationBuilder builder)
    {
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddTestControllers(typeof(NccoController));
    }

    private static void MapWithoutServices(WebApplication application)
    {
        foreach (var path in new[] { "/to-result", "/iresult", "/group-ok", "/group-bare" })
        {
            Minimal[path](application);
        }
    }

    private static void Map(WebApplication application)
    {
        foreach (var map in Minimal.Values)
        {
            map(application);
        }
    }
}
