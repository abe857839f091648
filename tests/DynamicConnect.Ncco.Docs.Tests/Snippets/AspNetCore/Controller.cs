// snippet: Controller
using DynamicConnect;
using DynamicConnect.AspNetCore;
using Microsoft.AspNetCore.Mvc;
// end

namespace Snippets;

internal static class ControllerProgram
{
    private const string Secret = "the signature secret";

    public static async Task Controller() => await Server.AskAsync(
        Run,
        () => VonageSignature.Sign(new HttpRequestMessage(HttpMethod.Get, new Uri("/voice/answer?from=447700900001", UriKind.Relative)), Secret),
        $"--Vonage:Signature:Secrets:0={Secret}");

    private static void Run(string[] args)
    {
        // snippet: Controller
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddAuthentication().AddVonageSignature();
        builder.Services.AddSingleton(new HuntGroup("https://example.com/voice/events", new PhoneEndpoint("4155550123")) { From = "442038973494" });
        builder.Services.AddControllers();
        var app = builder.Build();

        app.MapControllers();

        app.Run();
        // end
    }
}

// snippet: Controller
[ApiController]
[Route("voice")]
[RequireVonageSignature]
public sealed class VoiceController(HuntGroup sales) : ControllerBase
{
    [HttpGet("answer")]
    [HttpPost("answer")]
    public NccoResult Answer(AnswerRequest call) => sales.Start(call).ToResult();

    [HttpGet("events")]
    [HttpPost("events")]
    public NccoResult Event(VoiceEvent voiceEvent) => sales.Next(voiceEvent, HuntGroup.PositionIn(Request.QueryString.Value)).ToResult();
}
// end
