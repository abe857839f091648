using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace DynamicConnect.AspNetCore;

/// <summary>Binds the webhook that <see cref="WebhookResourceFilter"/> has read.</summary>
internal sealed class WebhookModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.HttpContext.Features.Get<WebhookReading>()?.Webhook is { } webhook)
        {
            bindingContext.Result = ModelBindingResult.Success(webhook);
            bindingContext.ValidationState[webhook] = new ValidationStateEntry { SuppressValidation = true };
        }

        return Task.CompletedTask;
    }
}
