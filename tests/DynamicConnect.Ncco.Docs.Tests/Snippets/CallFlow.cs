// snippet: CallFlow
using DynamicConnect;
using Microsoft.AspNetCore.Mvc;
// end

namespace Snippets;

internal static class CallFlow
{
    public static async Task CallFlowAnswer() => await Server.GetAsync(Program, "/answer");

    public static async Task CallFlowBusy() => await Server.PostAsync(Program, "/events", """{"status":"busy"}""");

    private static void Program(string[] args)
    {
        // snippet: CallFlow
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();

        app.MapGet("/answer", () => Reply(Ncco.Create()
            .Talk("Please wait while we connect you.", talk => talk.Language("en-GB"))
            .Connect(new PhoneEndpoint("4155550123"), connect => connect
                .From("4155550123")
                .Timeout(TimeSpan.FromSeconds(10))
                .Synchronous("https://example.com/events"))
            .Build()));

        app.MapPost("/events", ([FromBody] VoiceEvent voiceEvent) =>
            voiceEvent is CallStatusEvent call && call.IsFailedConnect()
                ? Reply(Ncco.Create()
                    .Connect(new PhoneEndpoint("442079354442"), connect => connect
                        .From("442038973494"))
                    .Build())
                : Results.NoContent());

        app.Run();

        static IResult Reply(Ncco ncco) => Results.Text(ncco.ToUtf8Bytes(), "application/json");
        // end
    }
}
