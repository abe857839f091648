using DynamicConnect;
using DynamicConnect.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Snippets;

internal static class AspNetCore
{
    public static async Task VoiceWebhooks() => await Server.PostAsync(VoiceWebhooksProgram, "/voice/events", """{"status":"busy"}""");

    private static void VoiceWebhooksProgram(string[] args)
    {
        // snippet: VoiceWebhooks
        var app = WebApplication.CreateBuilder(args).Build();

        app.MapVoiceWebhooks(
            "/voice",
            _ => [new ConnectAction(new PhoneEndpoint("4155550123")) { EventType = EventType.Synchronous }],
            voiceEvent => voiceEvent is CallStatusEvent { Status: { } status } && status.IsFailedConnect()
                ? [new TalkAction("Nobody is free")]
                : null);

        app.Run();
        // end
    }

    public static async Task SalesGroup() => await Server.GetAsync(SalesGroupProgram, "/sales/answer");

    private static void SalesGroupProgram(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();

        // snippet: SalesGroup
        HuntGroup sales = new("https://example.com/sales/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
        {
            NoAnswer = [new TalkAction("Nobody is free, please call again")],
        };

        app.MapHuntGroup("/sales", sales);
        // end
        app.Run();
    }

    private static void Asynchronous(IEndpointRouteBuilder app)
    {
        // snippet: Asynchronous
        app.MapVoiceWebhooks("/voice", async (call, context) =>
        {
            string name = await context.RequestServices.GetRequiredService<Customers>().NameAsync(call.From, context.RequestAborted);
            return [new TalkAction($"Hello {name}")];
        });
        // end
    }

    private static void Results(IEndpointRouteBuilder app)
    {
        // snippet: Results
        app.MapGet("/answer", () => new Ncco(new TalkAction("Hello")).ToResult());

        app.MapPost("/events", (Webhook<VoiceEvent> webhook) => webhook.Value is InputEvent { Dtmf.Digits: "1" }
            ? new Ncco(new TalkAction("Sales")).ToResult()
            : NccoResult.NoChange);
        // end
    }

    private static WebApplicationBuilder Services(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);

        // snippet: Services
        builder.Services.AddVoiceWebhooks(options => options.MaxLength = 16 * 1024);
        builder.Services.AddVonageSignature();
        // end
        builder.Services.AddSingleton(new Customers("nobody"));
        return builder;
    }

    private static void Signed(IEndpointRouteBuilder app)
    {
        HuntGroup sales = new("https://example.com/sales/events");

        // snippet: Signed
        app.MapHuntGroup("/sales", sales).RequireVonageSignature();
        // end
    }

    private sealed class Customers(string unknown)
    {
        public Task<string> NameAsync(string? number, CancellationToken cancellationToken) => Task.FromResult(cancellationToken.IsCancellationRequested ? unknown : number ?? unknown);
    }
}

// snippet: Controller
[ApiController]
[Route("voice")]
[RequireVonageSignature]
public sealed class VoiceController(HuntGroup sales) : ControllerBase
{
    [HttpPost("answer")]
    public Ncco Answer(AnswerRequest call) => sales.Start(call);

    [HttpPost("events")]
    public NccoResult Event(VoiceEvent voiceEvent) => sales.Next(voiceEvent, HuntGroup.PositionIn(Request.QueryString.Value)).Ncco.ToResult();
}
// end
