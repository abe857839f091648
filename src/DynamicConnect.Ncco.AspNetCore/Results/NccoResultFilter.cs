using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DynamicConnect.AspNetCore;

/// <summary>Converts NCCOs from controller actions to <see cref="NccoResult"/>s before the host's formatters run.</summary>
internal sealed class NccoResultFilter : IAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>Runs after the host's filters, which may change the result.</summary>
    public int Order => int.MaxValue;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        switch (context.Result)
        {
            case ObjectResult { Value: Ncco ncco } result:
                // Sets the status and headers such as Location.
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
