using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Builds handlers with the request delegate factory of minimal APIs. Because the factory binds types that have <c>TryParse</c> from the
/// query, the query contains an empty webhook under the parameter's name while arguments are bound. The first filter then restores the
/// query and replaces the argument with the real webhook.
/// </summary>
internal static class WebhookDelegates
{
    [RequiresUnreferencedCode("Uses RequestDelegateFactory.")]
    [RequiresDynamicCode("Uses RequestDelegateFactory.")]
    public static RequestDelegate Build(RouteEndpointBuilder endpoint, Delegate onAnswer, Delegate? onEvent)
    {
        endpoint.FilterFactories.Insert(0, Replace);
        endpoint.FilterFactories.Insert(1, NccoEndpointFilter.Create);
        RequestDelegate answer = Bind(endpoint, onAnswer, typeof(AnswerRequest));
        RequestDelegate other = onEvent is null ? NccoResult.NoChange.ExecuteAsync : Bind(endpoint, onEvent, typeof(VoiceEvent));
        return context => WebhookEndpoints.WebhookOf(context) is VoiceEvent ? other(context) : answer(context);
    }

    [RequiresUnreferencedCode("Uses RequestDelegateFactory.")]
    [RequiresDynamicCode("Uses RequestDelegateFactory.")]
    private static RequestDelegate Bind(RouteEndpointBuilder endpoint, Delegate handler, Type webhook)
    {
        ParameterInfo[] parameters = handler.Method.GetParameters();
        foreach (Type type in parameters.Select(parameter => parameter.ParameterType))
        {
            if (type != webhook && (WebhookKinds.IsMistaken(type) || WebhookKinds.Of(type) is not null))
            {
                throw new InvalidOperationException(
                    $"A handler of {endpoint.RoutePattern.RawText} has a parameter of type {WebhookKinds.NameOf(type)}. "
                    + $"Use {webhook.Name}, and check the type of an event in the handler.");
            }
        }

        IEnumerable<string> inPath = endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name);
        string[] names = [.. parameters.Where(parameter => parameter.ParameterType == webhook).Select(parameter => parameter.Name!)];
        RequestDelegateFactoryOptions options = new()
        {
            ServiceProvider = endpoint.ApplicationServices,
            RouteParameterNames = inPath.Except(names, StringComparer.OrdinalIgnoreCase),
            EndpointBuilder = endpoint,
        };
        RequestDelegate bound = RequestDelegateFactory.Create(handler, options).RequestDelegate;
        return names.Length == 0 ? bound : context =>
        {
            PlaceholderQuery.Put(context, names);
            return bound(context);
        };
    }

    private static EndpointFilterDelegate Replace(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        int[] webhooks =
        [
            .. factory.MethodInfo.GetParameters()
                .Where(parameter => WebhookKinds.Of(parameter.ParameterType) is not null)
                .Select(parameter => parameter.Position),
        ];
        return webhooks.Length == 0 ? next : invocation =>
        {
            PlaceholderQuery.Remove(invocation.HttpContext);
            foreach (int index in webhooks)
            {
                invocation.Arguments[index] = WebhookEndpoints.WebhookOf(invocation.HttpContext);
            }

            return next(invocation);
        };
    }
}
