using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Converts NCCOs from minimal API handlers to <see cref="NccoResult"/>s.</summary>
internal static class NccoEndpointFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        bool isNccoOrNothing = ReturnOf(context.MethodInfo) == typeof(Ncco);
        return async invocation => NccoResultConversion.Convert(await next(invocation).ConfigureAwait(false))
            ?? (isNccoOrNothing ? NccoResult.NoChange : null);
    }

    /// <summary>Gets the return type of a handler, or the result type of its task.</summary>
    private static Type ReturnOf(MethodInfo method)
    {
        Type type = method.ReturnType;
        Type? task = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return task == typeof(Task<>) || task == typeof(ValueTask<>) ? type.GetGenericArguments()[0] : type;
    }
}
