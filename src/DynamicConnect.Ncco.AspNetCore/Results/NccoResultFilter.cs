using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Turns what an action of a controller returned into an <see cref="NccoResult"/>, where it is an NCCO: before any formatter of the host
/// sees it.
/// </summary>
internal sealed class NccoResultFilter : IAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>After the filters of the host, which may still change the result.</summary>
    public int Order => int.MaxValue;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        switch (context.Result)
        {
            case ObjectResult { Value: Ncco ncco } result:
                // Sets the status, and headers such as Location.
                result.OnFormatting(context);
                context.Result = new NccoResult(ncco, context.HttpContext.Response.StatusCode);
                break;
            case ObjectResult { Value: HuntStep step }:
                context.Result = NccoResult.FromNcco(step.Ncco);
                break;
            case ObjectResult { Value: null, DeclaredType: { } type } when type == typeof(Ncco):
                context.Result = NccoResult.NoChange;
                break;
            case JsonResult { Value: Ncco ncco } result:
                context.Result = new NccoResult(ncco, result.StatusCode ?? context.HttpContext.Response.StatusCode);
                break;
            default:
                break;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
