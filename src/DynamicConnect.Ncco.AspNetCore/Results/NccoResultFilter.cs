using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Turns what a handler returned into an <see cref="NccoResult"/>, where it is an NCCO.</summary>
internal static class NccoResultFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        bool isNccoOrNothing = NccoEndpoints.ReturnOf(context.MethodInfo) == typeof(Ncco);
        return invocation => InvokeAsync(invocation, next, isNccoOrNothing);
    }

    private static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next, bool isNccoOrNothing) =>
        await next(invocation).ConfigureAwait(false) switch
        {
            Ncco ncco => new NccoResult(ncco),
            null when isNccoOrNothing => NccoResult.NoChange,
            NccoResult result => result,
            IValueHttpResult { Value: Ncco ncco } result and not INestedHttpResult => new NccoResult(ncco, (result as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK),
            INestedHttpResult { Result: IValueHttpResult { Value: Ncco ncco } result } => new NccoResult(ncco, (result as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK),
            object other => other,
            null => null,
        };
}
