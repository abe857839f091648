using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DynamicConnect.AspNetCore;

/// <summary>Describes webhooks in API descriptions: as query parameters for GET, and as a body for POST.</summary>
internal sealed class WebhookApiDescriptionProvider : IApiDescriptionProvider
{
    private static readonly string[] Both = ["to", "from", "uuid", "conversation_uuid"];
    private static readonly string[] Answer = [.. Both, "endpoint_type", "from_user", "region_url", "custom_data"];
    private static readonly string[] Event =
        [.. Both, "status", "direction", "detail", "timestamp", "dtmf", "speech", "recording_url", "reason"];

    private static readonly EmptyModelMetadataProvider Models = new();

    /// <summary>Runs after the providers of ASP.NET Core, whose orders are -1000 and -1100.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (ApiDescription description in context.Results)
        {
            if (KindOf(description.ActionDescriptor) is { } kind)
            {
                bool isGet = description.HttpMethod is not { } method || HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
                foreach (ApiParameterDescription parameter in isGet ? Query(kind) : Body(description, kind))
                {
                    description.ParameterDescriptions.Add(parameter);
                }
            }
        }
    }

    private static WebhookKind? KindOf(ActionDescriptor action) =>
        action.EndpointMetadata.OfType<WebhookMetadata>().FirstOrDefault()?.Kind
        ?? action.FilterDescriptors?.Select(filter => filter.Filter).OfType<WebhookResourceFilter>().FirstOrDefault()?.Kind;

    private static IEnumerable<ApiParameterDescription> Query(WebhookKind kind) =>
        (kind == WebhookKind.Answer ? Answer : Event).Select(name => Parameter(name, typeof(string), BindingSource.Query));

    private static IEnumerable<ApiParameterDescription> Body(ApiDescription description, WebhookKind kind)
    {
        description.SupportedRequestFormats.Clear();
        description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = NccoResponse.ContentType });
        description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = WebhookReading.Form });
        return [Parameter("webhook", kind == WebhookKind.Answer ? typeof(AnswerRequest) : typeof(VoiceEvent), BindingSource.Body)];
    }

    private static ApiParameterDescription Parameter(string name, Type type, BindingSource source) => new()
    {
        Name = name,
        Type = type,
        Source = source,
        ModelMetadata = Models.GetMetadataForType(type),
        ParameterDescriptor = new ParameterDescriptor { Name = name, ParameterType = type },
    };
}
