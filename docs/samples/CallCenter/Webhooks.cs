using DynamicConnect;
using Microsoft.AspNetCore.Mvc;

namespace CallCenter;

/// <summary>What the platform calls: one webhook for the first NCCO of a call, one for what comes after it.</summary>
public static class Webhooks
{
    /// <summary>Adds the webhooks of both lines to an application.</summary>
    /// <param name="routes">The application.</param>
    public static void MapWebhooks(this IEndpointRouteBuilder routes)
    {
        routes.MapAgents();
        routes.MapSupport();
    }

    /// <summary>Adds <c>/answer</c> and <c>/events</c>: dynamic connect by hand.</summary>
    /// <param name="routes">The application.</param>
    public static void MapAgents(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/answer", ["GET", "POST"], () => Json(CallFlow.FirstAgent));
        routes.MapGet("/events", (HttpRequest request) => Reply(CallFlow.After(VoiceEvent.ParseQuery($"{request.QueryString}"))));
        routes.MapPost("/events", ([FromBody] VoiceEvent voiceEvent) => Reply(CallFlow.After(voiceEvent)));
    }

    /// <summary>Adds <c>/support/answer</c> and <c>/support/events</c>: dynamic connect as a hunt group.</summary>
    /// <param name="routes">The application.</param>
    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/support/answer", (HttpRequest request) => Json(CallFlow.Support.Start(AnswerRequest.ParseQuery($"{request.QueryString}"))));
        routes.MapPost("/support/events", ([FromBody] VoiceEvent voiceEvent, HttpRequest request) =>
            Reply(CallFlow.Support.Next(voiceEvent, HuntGroup.PositionIn($"{request.QueryString}")).Ncco));
    }

    // An empty answer leaves the running NCCO alone.
    private static IResult Reply(Ncco? ncco) => ncco is null ? Results.NoContent() : Json(ncco);

    private static IResult Json(Ncco ncco) => Results.Text(ncco.ToUtf8Bytes(), "application/json");
}
