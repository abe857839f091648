namespace DynamicConnect.AspNetCore;

/// <summary>Which types of parameters are webhooks.</summary>
internal static class WebhookKinds
{
    public static WebhookKind? Of(Type type) =>
        type == typeof(AnswerRequest) ? WebhookKind.Answer
        : type == typeof(VoiceEvent) ? WebhookKind.Event
        : null;

    /// <summary>Whether somebody wanted a webhook, and wrote a type that no request is bound to.</summary>
    public static bool IsMistaken(Type type) =>
        (typeof(VoiceWebhook).IsAssignableFrom(type) && Of(type) is null)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Webhook<>));

    public static string NameOf(Type type) => type.IsGenericType ? $"Webhook<{type.GetGenericArguments()[0].Name}>" : type.Name;
}
