namespace DynamicConnect.AspNetCore;

/// <summary>Maps parameter types to kinds of webhooks.</summary>
internal static class WebhookKinds
{
    public static WebhookKind? Of(Type type) =>
        type == typeof(AnswerRequest) ? WebhookKind.Answer
        : type == typeof(VoiceEvent) ? WebhookKind.Event
        : null;

    /// <summary>Whether a type is meant as a webhook, but cannot be bound from a request.</summary>
    public static bool IsMistaken(Type type) =>
        (typeof(VoiceWebhook).IsAssignableFrom(type) && Of(type) is null)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Webhook<>));

    public static string NameOf(Type type) => type.IsGenericType ? $"Webhook<{type.GetGenericArguments()[0].Name}>" : type.Name;
}
