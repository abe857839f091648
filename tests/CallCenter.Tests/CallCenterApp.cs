using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCenter.Tests;

/// <summary>The sample, hosted in this process as its <c>Program</c> creates it.</summary>
internal sealed class CallCenterApp : WebApplicationFactory<Program>
{
    public string Environment { get; init; } = "Development";

    /// <summary>The secret of the account. If it is set, the application requires signatures, and all requests are signed.</summary>
    public string? Secret { get; init; }

    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>A handler that fails intentionally.</summary>
    public BrokenHandler? Broken { get; init; }

    public LogRecords Log { get; } = new();

    /// <summary>The clock of the simulated platform, which the application shares.</summary>
    public VirtualClock? Clock { get; init; }

    /// <summary>A platform that plays calls to a part of the call center.</summary>
    public VoicePlatform Platform(string part = "", string? secret = null) => new(CreateClient())
    {
        AnswerUrl = $"{part}/answer",
        AnswerMethod = WebhookMethod.Post,
        EventUrl = $"{part}/events",
        FallbackUrl = $"{part}/fallback",
        SignatureSecret = secret ?? Secret,
        Clock = Clock ?? new VirtualClock(),
    };

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync("GET", path);

    public Task<HttpResponseMessage> PostAsync(string path, string body, string contentType = "application/json") =>
        SendAsync("POST", path, body, contentType);

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body) => SendAsync("POST", path, body);

    public Task<HttpResponseMessage> SendAsync(string method, string path, string? body = null, string contentType = "application/json") =>
        SendAsync(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), contentType);

    public async Task<HttpResponseMessage> SendAsync(string method, string path, byte[]? body, string contentType = "application/json", string? authorization = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        }

        authorization ??= Secret is null ? null : body is null ? new WebhookSignature(Secret).SignQuery(path) : new WebhookSignature(Secret).SignBody(body);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var client = CreateClient();
        return await client.SendAsync(request);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("serve", "true");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        if (Secret is not null)
        {
            builder.UseSetting("Vonage:Signature:Secrets:0", Secret);
        }

        if (Clock is not null)
        {
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        if (Broken is not null)
        {
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(Broken));
        }
    }
}
