using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DynamicConnect.AspNetCore;

/// <summary>Gives webhooks to the actions of controllers that have one as parameter.</summary>
internal sealed class WebhookActionConvention : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        foreach (ParameterModel parameter in action.Parameters)
        {
            Type type = parameter.ParameterType;
            WebhookKind? kind = WebhookKinds.Of(type);
            if (kind is { } found)
            {
                parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Special, BinderType = typeof(WebhookModelBinder) };
                action.Filters.Add(new WebhookResourceFilter(found));
            }
            else if (WebhookKinds.IsMistaken(type))
            {
                throw new InvalidOperationException(
                    $"{action.DisplayName} takes a {WebhookKinds.NameOf(type)}. "
                    + "An action takes AnswerRequest or VoiceEvent; tell the events apart in it.");
            }
        }
    }
}
