using System.Text.Json;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

public sealed class ApiDescriptionTests
{
    [Fact]
    public async Task OpenApi_OfAnApplication_HasItsWebhooks()
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapOpenApi();
                x.MapVoiceWebhooks("/voice", _ => Announced.Ncco).RequireVonageSignature();
                x.MapControllers();
                x.MapPost("/own", (Webhook<VoiceEvent> _) => NccoResult.NoChange);
            },
            x =>
            {
                x.Services.AddSingleton<Binding.Received>().AddTestControllers(typeof(Binding.WebhookController));
                x.Configuration["Vonage:Signature:Secrets:0"] = "long secret";
                x.Services.AddAuthentication().AddVonageSignature();
                x.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) =>
                {
                    if (context.JsonTypeInfo.Type == typeof(Ncco))
                    {
                        using var ncco = JsonDocument.Parse(NccoSchema.Json);
                        schema.Title = ncco.RootElement.GetProperty("title").GetString();
                        schema.Description = ncco.RootElement.GetProperty("description").GetString();
                    }

                    return Task.CompletedTask;
                }));
            });

        using var document = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

        Responses(document, "/voice/answer", "get").Should().BeEquivalentTo("200 application/json", "204", "400 application/problem+json", "401", "413 application/problem+json", "415 application/problem+json");
        Responses(document, "/voice/events", "post").Should().Contain("200 application/json");
        Responses(document, "/own", "post").Should().BeEquivalentTo("200 application/json", "204", "400 application/problem+json", "413 application/problem+json", "415 application/problem+json");
        document.RootElement.GetProperty("paths").GetProperty("/own").GetProperty("post").GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(x => x.Name)
            .Should().BeEquivalentTo("application/json", "application/x-www-form-urlencoded");
        foreach (var path in new[] { "/voice/answer", "/mvc/webhook/answer" })
        {
            Operation(document, path, "get").GetProperty("parameters").EnumerateArray().Select(x => $"{x.GetProperty("in")} {x.GetProperty("name")}")
                .Should().Contain(["query from", "query to", "query conversation_uuid"]);
            Operation(document, path, "get").TryGetProperty("requestBody", out _).Should().BeFalse();
            Operation(document, path, "post").TryGetProperty("parameters", out _).Should().BeFalse();
            Operation(document, path, "post").GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(x => x.Name)
                .Should().BeEquivalentTo("application/json", "application/x-www-form-urlencoded");
        }

        foreach (var (name, body, own, other) in new[] { ("answer", "AnswerRequest", "endpoint_type", "status"), ("events", "VoiceEvent", "status", "endpoint_type") })
        {
            Operation(document, $"/voice/{name}", "get").GetProperty("parameters").EnumerateArray().Select(x => x.GetProperty("name").GetString())
                .Should().Contain(own).And.NotContain(other);
            Operation(document, $"/voice/{name}", "post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").ToString()
                .Should().Contain($"/{body}\"");
        }

        document.RootElement.ToString().Should().Contain("An NCCO, a Nexmo Call Control Object");
    }

    private static JsonElement Operation(JsonDocument document, string path, string method) =>
        document.RootElement.GetProperty("paths").GetProperty(path).GetProperty(method);

    private static IEnumerable<string> Responses(JsonDocument document, string path, string method) =>
        from response in Operation(document, path, method).GetProperty("responses").EnumerateObject()
        let types = response.Value.TryGetProperty("content", out var content) ? content.EnumerateObject().Select(x => x.Name) : []
        select string.Join(' ', types.Prepend(response.Name));
}
