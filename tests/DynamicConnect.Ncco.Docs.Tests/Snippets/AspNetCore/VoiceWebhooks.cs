// snippet: VoiceWebhooks
using DynamicConnect;
using DynamicConnect.AspNetCore;
// end

namespace Snippets;

internal static class VoiceWebhooksProgram
{
    public static async Task VoiceWebhooks() => await Server.PostAsync(Run, "/voice/events", """{"status":"busy"}""");

    private static void Run(string[] args)
    {
        // snippet: VoiceWebhooks
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddVoiceWebhooks();
        var app = builder.Build();

        app.MapVoiceWebhooks(
            "/voice",
            _ => [new ConnectAction(new PhoneEndpoint("4155550123")) { From = "442038973494", EventType = EventType.Synchronous }],
            voiceEvent => voiceEvent is CallStatusEvent call && call.IsFailedConnect() ? [new TalkAction("Nobody is free")] : null);

        app.Run();
        // end
    }
}
