using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace DynamicConnect.AspNetCore;

/// <summary>Writes what a controller returns, where it is an NCCO. The platform takes nothing else, so the request's Accept header has no say.</summary>
internal sealed class NccoOutputFormatter : IOutputFormatter
{
    public bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is Ncco;

    public Task WriteAsync(OutputFormatterWriteContext context) =>
        NccoResponse.WriteAsync(context.HttpContext, (Ncco)context.Object!, context.HttpContext.Response.StatusCode);
}
