using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DynamicConnect.AspNetCore;

/// <summary>Converts NCCOs from handlers to <see cref="NccoResult"/>s.</summary>
internal static class NccoResultConversion
{
    public static object? Convert(object? returned) => returned switch
    {
        Ncco ncco => new NccoResult(ncco),
        HuntStep step => NccoResult.FromNcco(step.Ncco),
        NccoResult => returned,
        Ok<Ncco> { Value: { } ncco } => new NccoResult(ncco),
        INestedHttpResult { Result: { } inner } => Convert(inner),
        IResult result and IValueHttpResult { Value: Ncco ncco } => new ValueResult(result, ncco),
        _ => returned,
    };

    /// <summary>A result of ASP.NET Core that contains an NCCO. It keeps its status and headers, but the library writes the body.</summary>
    private sealed class ValueResult(IResult result, Ncco ncco) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            IHttpResponseBodyFeature body = httpContext.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            httpContext.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
            try
            {
                await result.ExecuteAsync(httpContext).ConfigureAwait(false);
            }
            finally
            {
                httpContext.Features.Set(body);
            }

            await NccoResponse.WriteAsync(httpContext, ncco, httpContext.Response.StatusCode).ConfigureAwait(false);
        }
    }
}
