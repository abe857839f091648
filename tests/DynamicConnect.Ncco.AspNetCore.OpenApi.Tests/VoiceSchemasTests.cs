using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore.OpenApi.Tests;

public sealed class VoiceSchemasTests
{
    private static readonly string Folder =
        typeof(VoiceSchemasTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "SnapshotRoot").Value!;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly string[] Components = ["Ncco", "AnswerRequest", "VoiceEvent"];
    private static readonly string[] Actions = ["TalkAction", "ConnectAction", "PhoneEndpoint", "Ncco", "AnswerRequest", "VoiceEvent"];

    [Theory]
    [InlineData("/voice/answer", "AnswerRequest")]
    [InlineData("/voice/events", "VoiceEvent")]
    [InlineData("/own", "VoiceEvent")]
    [InlineData("/controller", "AnswerRequest")]
    public async Task Document_OfAnApplication_HasTheSchemas(string path, string webhook)
    {
        using var document = await DocumentAsync();
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var post = document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("post");

        ReferenceIn(post.GetProperty("responses").GetProperty("200")).Should().Be("#/components/schemas/Ncco");
        ReferenceIn(post.GetProperty("requestBody")).Should().Be($"#/components/schemas/{webhook}");
        schemas.EnumerateObject().Select(x => x.Name).Should().Contain(Actions);
        schemas.GetProperty(webhook).GetProperty("properties").EnumerateObject().Select(x => x.Name).Should().Contain(["from", "conversation_uuid"]);
        schemas.GetProperty("TalkAction").GetProperty("properties").GetProperty("action").ToString().Should().Contain("talk");
    }

    [Fact]
    public async Task Components_OfThePackage_AreTheReviewedFile()
    {
        using var document = await DocumentAsync();
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var text = JsonSerializer.Serialize(Components.ToDictionary(x => x, x => schemas.GetProperty(x)), Indented).ReplaceLineEndings("\n");
        var path = Path.Combine(Folder, "Components.verified.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(path, text);
        }

        text.Should().Be((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Document_OfOtherTypes_HasTheirOwnSchemas()
    {
        using var document = await DocumentAsync();
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");

        schemas.GetProperty(nameof(Queue)).GetProperty("properties").EnumerateObject().Select(x => x.Name).Should().Equal("length");
        schemas.GetProperty(nameof(Queue)).TryGetProperty("allOf", out _).Should().BeFalse();
    }

    [Fact]
    public async Task References_All_LeadToAComponent()
    {
        using var document = await DocumentAsync();
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");

        var references = System.Text.RegularExpressions.Regex.Matches(document.RootElement.ToString(), "\"\\$ref\": ?\"#/components/schemas/(?<name>[^\"]+)\"").Select(x => x.Groups["name"].Value).ToList();

        references.Should().HaveCountGreaterThan(20);
        references.Distinct().Where(x => !schemas.TryGetProperty(x, out _)).Should().BeEmpty();
    }

    [Fact]
    public void AddVoiceSchemas_WithNull_NamesTheParameter() =>
        FluentActions.Invoking(() => VoiceOpenApiExtensions.AddVoiceSchemas(null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");

    private static string? ReferenceIn(JsonElement content)
    {
        var schema = content.GetProperty("content").GetProperty("application/json").GetProperty("schema");
        return (schema.TryGetProperty("allOf", out var all) ? all[0] : schema).GetProperty("$ref").GetString();
    }

    private static async Task<JsonDocument> DocumentAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.WebHost.UseTestServer();
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddOpenApi(options => options.AddVoiceSchemas());
        builder.Services.AddControllers().AddApplicationPart(typeof(VoiceSchemasTests).Assembly);
        await using var application = builder.Build();
        application.MapOpenApi();
        application.MapVoiceWebhooks("/voice", _ => Ncco.Empty);
        application.MapPost("/own", (Webhook<VoiceEvent> _) => NccoResult.NoChange);
        application.MapGet("/queue", () => new Queue(3));
        application.MapControllers();
        await application.StartAsync();
        using var client = application.GetTestClient();
        return JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
    }

    private sealed record Queue(int Length);
}
