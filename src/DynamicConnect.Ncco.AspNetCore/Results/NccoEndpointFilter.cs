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
        bool isTask = type.IsGenericType && type.GetGenericTypeDefinition() is { } task && (task == typeof(Task<>) || task == typeof(ValueTask<>));
        return isTask ? type.GetGenericArguments()[0] : type;
    }
}
