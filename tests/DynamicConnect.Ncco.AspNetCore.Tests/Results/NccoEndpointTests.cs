using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore.Tests.Results;

public sealed class NccoEndpointTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Theory]
    [InlineData("/accepted")]
    [InlineData("/created")]
    [InlineData("/union")]
    [InlineData("/mvc/created")]
    public async Task Result_WithAnNcco_KeepsItsStatusAndHeaders(string path)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                var group = x.MapGroup("").WithNccoResults();
                group.MapGet("/accepted", () => TypedResults.Accepted("/calls/1", Announced.Ncco));
                group.MapGet("/created", IResult () => Microsoft.AspNetCore.Http.Results.Created("/calls/1", Announced.Ncco));
                group.MapGet("/union", Results<Accepted<Ncco>, NotFound> () => TypedResults.Accepted("/calls/1", Announced.Ncco));
                x.MapControllers();
            },
            x => x.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.WriteIndented = true).AddTestControllers(typeof(NccoController)));

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(path.Contains("created", StringComparison.Ordinal) ? HttpStatusCode.Created : HttpStatusCode.Accepted);
        response.Headers.Location.Should().Be(new Uri("/calls/1", UriKind.Relative));
        response.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Encoding.UTF8.GetBytes(Announced.Json));
    }

    [Theory]
    [InlineData("/bare")]
    [InlineData("/ok")]
    public async Task Ncco_BareAnywhereElse_IsTheJsonOfTheHost(string path)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapGet("/bare", () => Announced.Ncco);
                x.MapGet("/ok", () => Microsoft.AspNetCore.Http.Results.Ok(Announced.Ncco));
            },
            x => x.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.WriteIndented = true));

        var json = await host.Client.GetStringAsync(new Uri(path, UriKind.Relative));

        json.Should().Be(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(Announced.Json), Indented));
    }

    [Theory]
    [InlineData("/mvc/bare")]
    [InlineData("/mvc/action-result")]
    [InlineData("/mvc/ok")]
    [InlineData("/mvc/json")]
    [InlineData("/mvc/result")]
    public async Task Ncco_InAHostWithNewtonsoft_IsTheAnnouncedBytes(string path)
    {
        await using var host = await Host.StartAsync(
            x => x.MapControllers(),
            x => x.Services.AddTestControllers(typeof(NccoController)).AddNewtonsoftJson());

        using var response = await host.GetAsync(path);

        response.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
    }

    [Theory]
    [InlineData("/mvc/json-accepted")]
    [InlineData("/mvc/status-json")]
    public async Task JsonResult_WithAStatus_KeepsIt(string path)
    {
        await using var host = await Host.StartAsync(x => x.MapControllers(), x => x.Services.AddTestControllers(typeof(NccoController)));

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
    }

    [Theory]
    [InlineData("/mvc/null", HttpStatusCode.NoContent, "")]
    [InlineData("/mvc/no-text", HttpStatusCode.OK, "null")]
    public async Task Null_InAHostThatWritesNulls_IsNoContentForAnNccoAlone(string path, HttpStatusCode status, string body)
    {
        await using var host = await Host.StartAsync(
            x => x.MapControllers(),
            x => x.Services.AddTestControllers(typeof(NccoController))
                .AddMvcOptions(o => o.OutputFormatters.RemoveType<Microsoft.AspNetCore.Mvc.Formatters.HttpNoContentOutputFormatter>()));

        using var response = await host.GetAsync(path);

        (response.StatusCode, await response.Content.ReadAsStringAsync()).Should().Be((status, body));
    }

    [Fact]
    public async Task Ncco_WithResponseCompression_IsTheAnnouncedBytes()
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.UseResponseCompression();
                x.MapVoiceWebhooks("/voice", _ => Announced.Ncco);
            },
            x => x.Services.AddResponseCompression(o => o.EnableForHttps = true),
            isOnKestrel: true);
        host.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        using var response = await host.GetAsync("/voice/answer");

        response.Content.Headers.ContentEncoding.Should().Equal("gzip");
        await using var body = new System.IO.Compression.GZipStream(await response.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(body);
        (await reader.ReadToEndAsync()).Should().Be(Announced.Json);
    }

    [Fact]
    public async Task Resolver_OfTheHost_KnowsTheTypesOfTheLibraryWithoutReflection()
    {
        await using var host = await Host.StartAsync(
            x => x.MapGet("/", (HttpContext context) => context.Response.WriteAsJsonAsync(Announced.Ncco)),
            x => x.Services.ConfigureHttpJsonOptions(o =>
            {
                foreach (var resolver in o.SerializerOptions.TypeInfoResolverChain.Where(y => y is System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver).ToList())
                {
                    o.SerializerOptions.TypeInfoResolverChain.Remove(resolver);
                }
            }));

        (await host.Client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Be(Announced.Json);
    }
}
