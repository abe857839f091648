using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>A webhook as parameter of a minimal API handler: from the query string of a GET request, from a form, or from a JSON body.</summary>
/// <typeparam name="T"><see cref="AnswerRequest"/> or <see cref="VoiceEvent"/>.</typeparam>
/// <remarks>
/// What is no webhook is answered with 400, what is too long with 413, each with problem details, before the handler. An NCCO that the handler returns goes out as <see cref="NccoResult"/> does.
/// Controllers take <typeparamref name="T"/> itself.
/// </remarks>
public sealed class Webhook<T> : IBindableFromHttpContext<Webhook<T>>, IEndpointParameterMetadataProvider
    where T : VoiceWebhook
{
    private readonly T? value;

    /// <summary>Wraps a webhook, as a test of a handler needs it.</summary>
    /// <param name="value">The webhook.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public Webhook(T value) => this.value = value ?? throw new ArgumentNullException(nameof(value));

    private Webhook()
    {
    }

    /// <summary>The webhook.</summary>
    /// <exception cref="InvalidOperationException">The request was no webhook; a handler never sees this.</exception>
    public T Value => value ?? throw new InvalidOperationException("The request is no webhook.");

    /// <inheritdoc/>
    public static async ValueTask<Webhook<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);

        WebhookReading reading = await WebhookReading.OfAsync(context, Kind()).ConfigureAwait(false);
        if (reading.Webhook is T webhook)
        {
            return new Webhook<T>(webhook);
        }

        // The filter answers in place of the handler.
        context.Features.Set(reading.Refusal);
        return new Webhook<T>();
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        _ = Kind();
        WebhookEndpoints.Describe(builder.Metadata, typeof(T));
        if (!builder.FilterFactories.Contains(WebhookEndpoints.Filter))
        {
            builder.FilterFactories.Insert(0, NccoResultFilter.Create);
            builder.FilterFactories.Insert(0, WebhookEndpoints.Filter);
        }
    }

    private static WebhookKind Kind() =>
        typeof(T) == typeof(AnswerRequest) ? WebhookKind.Answer
        : typeof(T) == typeof(VoiceEvent) ? WebhookKind.Event
        : throw new NotSupportedException($"A handler takes Webhook<AnswerRequest> or Webhook<VoiceEvent>, not Webhook<{typeof(T).Name}>.");
}
