using DynamicConnect;

namespace CallCenter;

/// <summary>What the platform calls: <c>/answer</c> for the first NCCO, <c>/events</c> for what comes after it.</summary>
public static class Webhooks
{
    /// <summary>Adds the webhooks to an application.</summary>
    /// <param name="routes">The application.</param>
    public static void MapWebhooks(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/answer", ["GET", "POST"], () => Json(CallFlow.FirstAgent));
        routes.MapGet("/events", (string? status) => Reply(status));
        routes.MapPost("/events", (CallEvent callEvent) => Reply(callEvent.Status));
    }

    // An empty answer leaves the running NCCO alone.
    private static IResult Reply(string? status) => CallFlow.After(status) is { } ncco ? Json(ncco) : Results.NoContent();

    private static IResult Json(Ncco ncco) => Results.Text(ncco.ToUtf8Bytes(), "application/json");
}
