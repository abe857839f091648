using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>The endpoints of one application of the platform.</summary>
internal static class VoiceWebhookGroup
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Post];

    public static RouteGroupBuilder Map(
        IEndpointRouteBuilder routes,
        string pattern,
        Func<AnswerRequest, HttpContext, Task<Ncco?>> onAnswer,
        Func<VoiceEvent, HttpContext, Task<Ncco?>> onEvent)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(pattern);

        RouteGroupBuilder group = routes.MapGroup(pattern);
        Map("answer", WebhookKind.Answer, typeof(AnswerRequest));
        Map("events", WebhookKind.Event, typeof(VoiceEvent));
        Map("fallback", WebhookKind.Either, typeof(VoiceEvent));
        return group;

        void Map(string path, WebhookKind kind, Type webhook)
        {
            RequestDelegate handle = context => HandleAsync(context, kind, onAnswer, onEvent);
            group.MapMethods(path, Methods, handle).Add(endpoint =>
            {
                // API descriptions list endpoints that have a method.
                endpoint.Metadata.Add(handle.Method);
                WebhookEndpoints.Describe(endpoint.Metadata, webhook);
                NccoResponse.Describe(endpoint.Metadata);
            });
        }
    }

    private static async Task HandleAsync(
        HttpContext context,
        WebhookKind kind,
        Func<AnswerRequest, HttpContext, Task<Ncco?>> onAnswer,
        Func<VoiceEvent, HttpContext, Task<Ncco?>> onEvent)
    {
        WebhookReading reading = await WebhookReading.OfAsync(context, kind).ConfigureAwait(false);
        if (reading.Webhook is not { } webhook)
        {
            await reading.Refusal!.ToResult().ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        Ncco? ncco;
        using (Activity? activity = Telemetry.Handle(webhook))
        {
            ncco = await (webhook is AnswerRequest request ? onAnswer(request, context) : onEvent((VoiceEvent)webhook, context)).ConfigureAwait(false);
            activity?.SetTag("vonage.ncco", ncco is not null);
        }

        await NccoResponse.WriteAsync(context, ncco, StatusCodes.Status200OK).ConfigureAwait(false);
    }
}
