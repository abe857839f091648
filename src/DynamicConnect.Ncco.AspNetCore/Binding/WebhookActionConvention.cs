using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DynamicConnect.AspNetCore;

/// <summary>Binds webhooks to the parameters of controller actions.</summary>
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
                    $"{action.DisplayName} has a parameter of type {WebhookKinds.NameOf(type)}. "
                    + "Use AnswerRequest or VoiceEvent, and check the type of an event in the action.");
            }
        }
    }
}
