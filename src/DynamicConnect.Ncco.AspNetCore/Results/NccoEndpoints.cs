using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>What the handlers of endpoints say that they return.</summary>
internal static class NccoEndpoints
{
    /// <summary>Tells whether a handler returns an NCCO, as it is or as <c>TypedResults.Ok</c>.</summary>
    public static bool DeclaresNcco(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<MethodInfo>() is { } method
        && ReturnOf(method) is { } type
        && (type == typeof(Ncco) || typeof(IValueHttpResult<Ncco>).IsAssignableFrom(type))
        && type != typeof(NccoResult);

    /// <summary>Tells whether a handler may return an NCCO as <c>Results.Ok</c>, which says nothing of what is in it.</summary>
    public static bool MayReturnNcco(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<MethodInfo>() is { } method
        && ReturnOf(method) is { } type
        && (type == typeof(object) || type == typeof(IResult) || typeof(INestedHttpResult).IsAssignableFrom(type));

    /// <summary>The type that a handler returns, or that its task brings.</summary>
    public static Type ReturnOf(MethodInfo method)
    {
        Type type = method.ReturnType;
        bool isTask = type.IsGenericType && type.GetGenericTypeDefinition() is { } definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));
        return isTask ? type.GetGenericArguments()[0] : type;
    }
}
