using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Turns what a minimal API handler returned into an <see cref="NccoResult"/>, where it is an NCCO.</summary>
internal static class NccoEndpointFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        bool isNccoOrNothing = ReturnOf(context.MethodInfo) == typeof(Ncco);
        return async invocation => NccoResultConversion.Convert(await next(invocation).ConfigureAwait(false))
            ?? (isNccoOrNothing ? NccoResult.NoChange : null);
    }

    /// <summary>The type that a handler returns, or that its task brings.</summary>
    private static Type ReturnOf(MethodInfo method)
    {
        Type type = method.ReturnType;
        Type? task = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return task == typeof(Task<>) || task == typeof(ValueTask<>) ? type.GetGenericArguments()[0] : type;
    }
}
