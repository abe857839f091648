using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Net.Http.Headers;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Puts the response of handlers right that return an NCCO without an <see cref="NccoResult"/>. The framework sends headers before it writes JSON, with a charset and without a length.
/// So a handler that returns an NCCO writes into memory first, as nothing must become an empty 204; where a result may have an NCCO in it, the headers wait for it. No other endpoint is touched.
/// </summary>
internal sealed class NccoEndpointPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> exact = [];

    // After all that choose between endpoints.
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => exact.GetValue(endpoint, Exact) != endpoint);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (int index = 0; index < candidates.Count; index++)
        {
            Endpoint endpoint = candidates[index].Endpoint;
            Endpoint replacement = exact.GetValue(endpoint, Exact);
            if (replacement != endpoint && candidates.IsValidCandidate(index))
            {
                candidates.ReplaceEndpoint(index, replacement, candidates[index].Values);
            }
        }

        return Task.CompletedTask;
    }

    private static Endpoint Exact(Endpoint endpoint)
    {
        RequestDelegate? exact =
            endpoint is not RouteEndpoint { RequestDelegate: { } handle } ? null
            : NccoEndpoints.DeclaresNcco(endpoint) ? context => WriteExactlyAsync(context, handle)
            : NccoEndpoints.MayReturnNcco(endpoint) ? context => WaitForBytesAsync(context, handle)
            : null;
        return exact is not null && endpoint is RouteEndpoint route ? new RouteEndpoint(exact, route.RoutePattern, route.Order, route.Metadata, route.DisplayName) : endpoint;
    }

    private static Task WaitForBytesAsync(HttpContext context, RequestDelegate handle)
    {
        context.Features.Set<IHttpResponseBodyFeature>(new WaitingBody(context.Response, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>()));
        return handle(context);
    }

    private static async Task WriteExactlyAsync(HttpContext context, RequestDelegate handle)
    {
        IHttpResponseBodyFeature body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using MemoryStream written = new();
        StreamResponseBodyFeature memory = new(written, body);
        context.Features.Set<IHttpResponseBodyFeature>(memory);
        try
        {
            await handle(context).ConfigureAwait(false);
            await memory.CompleteAsync().ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(body);
        }

        await SendAsync(context, written).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, MemoryStream written)
    {
        HttpResponse response = context.Response;
        ReadOnlyMemory<byte> body = written.GetBuffer().AsMemory(0, (int)written.Length);
        bool isJson = MediaTypeHeaderValue.TryParse(response.ContentType, out MediaTypeHeaderValue? type) && type.MediaType.Equals(NccoResponse.ContentType, StringComparison.OrdinalIgnoreCase);
        if (isJson && body.Span.SequenceEqual("null"u8))
        {
            await NccoResponse.WriteAsync(context, null, StatusCodes.Status204NoContent).ConfigureAwait(false);
            return;
        }

        if (isJson)
        {
            response.ContentType = NccoResponse.ContentType;
            response.ContentLength = body.Length;
        }

        if (body.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
