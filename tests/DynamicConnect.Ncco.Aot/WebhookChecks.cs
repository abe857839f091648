using System.Net.Http.Headers;
using DynamicConnect.AspNetCore;

namespace DynamicConnect.Aot;

/// <summary>Checks that an application with webhooks works without reflection.</summary>
internal static class WebhookChecks
{
    public static async Task RunAsync(Checks checks)
    {
        const string Secret = "the secret of this program";
        const string Hello = """[{"action":"talk","text":"Hello"}]""";

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Vonage:Signature:Secrets:0", Secret), new("Vonage:Webhooks:PublicUrl", "https://example.com")]);
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddAuthentication().AddVonageSignature();

        await using var app = builder.Build();
        Ncco hello = [new TalkAction("Hello")];
        app.MapVoiceWebhooks("/voice", _ => hello, voiceEvent => voiceEvent is CallStatusEvent { Status: CallStatus.Busy } ? hello : null);
        app.MapVoiceWebhooks("/later", async (call, context) => await Task.FromResult(call.From is null ? throw new InvalidOperationException(context.Request.Path) : hello));
        app.MapHuntGroup("/sales", new HuntGroup(new PhoneEndpoint("4155550123")) { From = "442038973494" }).RequireVonageSignature();
        app.MapGet("/bare", () => hello);
        app.MapGet("/result", () => hello.ToResult());
        app.MapPost("/own", (Webhook<VoiceEvent> webhook) => webhook.Value is InputEvent ? hello.ToResult() : NccoResult.NoChange).RequireVonageSignature();
        await app.StartAsync();

        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.Single()) };

        await CheckAsync("an answer webhook", $"200 {Hello}", "/voice/answer?from=447700900001");
        await CheckAsync("an answer webhook with POST", $"200 {Hello}", "/voice/answer", """{"from":"447700900001"}""");
        await CheckAsync("an event", $"200 {Hello}", "/voice/events", """{"status":"busy"}""");
        await CheckAsync("an event that changes nothing", "204 ", "/voice/events", """{"status":"ringing"}""");
        await CheckAsync("a bare NCCO", $"200 {Hello}", "/bare");
        await CheckAsync("a result", $"200 {Hello}", "/result");
        await CheckAsync("a handler that waits", $"200 {Hello}", "/later/answer?from=447700900001");
        await CheckAsync("a handler that throws", "503 ", "/later/answer");
        await CheckAsync("a body that is not a webhook", "400 application/problem+json", "/voice/events", "[");
        await CheckAsync("a body of another type", "415 application/problem+json", "/voice/events", "{}", contentType: "text/plain");
        await CheckAsync(
            "a signed hunt group",
            """200 [{"action":"connect","from":"442038973494","eventType":"synchronous","eventUrl":["https://example.com/sales/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""",
            "/sales/answer?from=447700900001",
            secret: Secret);
        await CheckAsync("a forged request", "401 ", "/sales/answer?from=447700900001", secret: "another secret");
        await CheckAsync("an unsigned request", "401 ", "/own", "{}");
        await CheckAsync("a signed request", $"200 {Hello}", "/own", """{"dtmf":{"digits":"1"}}""", Secret);
        await app.StopAsync();

        async Task CheckAsync(string what, string expected, string path, string? body = null, string? secret = null, string contentType = "application/json")
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(path, UriKind.Relative));
            request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue(contentType));
            if (secret is not null)
            {
                VonageSignature.Sign(request, secret);
            }

            using var response = await http.SendAsync(request);
            var text = response.Content.Headers.ContentType?.MediaType is "application/problem+json" and var problem ? problem : await response.Content.ReadAsStringAsync();
            var actual = $"{(int)response.StatusCode} {text}";
            checks.Equal(what, expected, actual);
        }
    }
}
