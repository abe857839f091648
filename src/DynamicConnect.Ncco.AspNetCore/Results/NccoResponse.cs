using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Writes an NCCO as a response.</summary>
internal static class NccoResponse
{
    public const string ContentType = "application/json";

    /// <summary>Writes to the response, and sets its length before anything is sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="ncco">The NCCO, or <see langword="null"/> to keep the running one.</param>
    /// <param name="statusCode">The HTTP status code of a response with an NCCO.</param>
    public static Task WriteAsync(HttpContext context, Ncco? ncco, int statusCode)
    {
        HttpResponse response = context.Response;
        if (ncco is not null && context.RequestServices?.GetService<VoiceWebhookServices>() is { } services
            && !OutgoingNcco.TryPass(services, context, ref ncco))
        {
            response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }

        Telemetry.Returned(ncco);
        if (ncco is null)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        response.StatusCode = statusCode;
        response.ContentType = ContentType;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            response.ContentLength = ncco.ToUtf8Bytes().Length;
            return Task.CompletedTask;
        }

        CountingWriter output = new(response.BodyWriter);
        ncco.WriteTo(output);
        if (!response.HasStarted)
        {
            response.ContentLength = output.Count;
        }

        return FlushAsync(response.BodyWriter, context.RequestAborted);
    }

    public static void Describe(IList<object> metadata)
    {
        metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Ncco), [ContentType]));
        metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
    }

    private static Task FlushAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        ValueTask<FlushResult> flush = output.FlushAsync(cancellationToken);
        return flush.IsCompletedSuccessfully ? Done(flush.Result) : AwaitAsync(flush);

        static Task Done(FlushResult _) => Task.CompletedTask;

        static async Task AwaitAsync(ValueTask<FlushResult> flush)
        {
            try
            {
                await flush.ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The client has disconnected, so the rest is not needed.
            }
        }
    }
}
