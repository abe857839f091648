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
            WebhookKind? kind =
                parameter.ParameterType == typeof(AnswerRequest) ? WebhookKind.Answer
                : parameter.ParameterType == typeof(VoiceEvent) ? WebhookKind.Event
                : null;
            if (kind is { } found)
            {
                parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Special, BinderType = typeof(WebhookModelBinder) };
                action.Filters.Add(new WebhookResourceFilter(found));
            }
        }
    }
}
