using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Benchmarks;

/// <summary>Runs the server until its standard input is closed.</summary>
internal static class Server
{
    public static async Task RunAsync()
    {
        using var errors = new ErrorCount();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(errors);
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddRequestDecompression();
        builder.Services.AddAuthentication().AddVonageSignature(options =>
        {
            options.Secrets.Add(Documents.Secret);
            options.ReplayCapacity = int.MaxValue;
        }).AddScheme<AuthenticationSchemeOptions, HashingHandler>(HashingHandler.SchemeName, null);
        builder.Services.AddAuthorizationBuilder().AddPolicy(
            HashingHandler.SchemeName,
            policy => policy.AddAuthenticationSchemes(HashingHandler.SchemeName).RequireAuthenticatedUser());
        var app = builder.Build();
        app.UseRequestDecompression();

        var bytes = Documents.Announced.ToUtf8Bytes();
        app.MapGet("/constant", () => new ConstantResult(bytes));
        app.MapGet("/ncco", () => Documents.Announced.ToResult());
        app.MapVoiceWebhooks("/voice", _ => Documents.Announced, AfterBusy);
        app.MapVoiceWebhooks("/ordinary", (AnswerRequest call, CancellationToken token) => token.IsCancellationRequested || call is null ? null : Documents.Announced);
        app.MapVoiceWebhooks("/signed", _ => Documents.Announced, AfterBusy).RequireVonageSignature();
        app.MapVoiceWebhooks("/hashed", _ => Documents.Announced, AfterBusy).RequireAuthorization(HashingHandler.SchemeName);

        app.MapGet("/errors", () => errors.Count.ToString(CultureInfo.InvariantCulture));
        app.MapGet("/memory", () =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture);
        });

        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    private static Ncco? AfterBusy(VoiceEvent voiceEvent) => voiceEvent is CallStatusEvent { Status: CallStatus.Busy } ? Documents.Announced : null;

    /// <summary>The result that one would write by hand for a constant response.</summary>
    private sealed class ConstantResult(byte[] bytes) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            httpContext.Response.ContentLength = bytes.Length;
            return httpContext.Response.BodyWriter.WriteAsync(bytes).AsTask();
        }
    }
}
