using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// A webhook as a parameter of a minimal API handler. It is read from the query string of a GET request, from a form or from a JSON body.
/// </summary>
/// <typeparam name="T"><see cref="AnswerRequest"/> or <see cref="VoiceEvent"/>.</typeparam>
/// <remarks>
/// Use it in endpoints that you map yourself. Handlers of <c>MapVoiceWebhooks</c> and controller actions take <typeparamref name="T"/>
/// directly. If the request is not a webhook, the response is problem details and the handler does not run. If the handler throws, the
/// response is 503. If it returns an NCCO, the response is the same as that of an <see cref="NccoResult"/>. Requires
/// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/>.
/// </remarks>
public sealed class Webhook<T> : IBindableFromHttpContext<Webhook<T>>, IEndpointParameterMetadataProvider
    where T : VoiceWebhook
{
    private readonly T? value;

    /// <summary>Creates an instance from a webhook, for tests that call a handler directly.</summary>
    /// <param name="value">The webhook.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public Webhook(T value) => this.value = value ?? throw new ArgumentNullException(nameof(value));

    private Webhook()
    {
    }

    /// <summary>The webhook.</summary>
    /// <exception cref="InvalidOperationException">The request is not a webhook. This never happens in a handler.</exception>
    public T Value => value ?? throw new InvalidOperationException("The request is not a webhook.");

    /// <inheritdoc/>
    public static async ValueTask<Webhook<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);

        WebhookReading reading = await WebhookReading.OfAsync(context, Kind()).ConfigureAwait(false);
        return reading.Webhook is T webhook ? new Webhook<T>(webhook) : new Webhook<T>();
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        _ = VoiceWebhookServices.In(builder.ApplicationServices);
        builder.Metadata.Add(new WebhookMetadata(Kind()));
        WebhookMetadata.DescribeRefusals(builder.Metadata);
        if (!builder.FilterFactories.Contains(WebhookEndpointFilter.Create))
        {
            builder.FilterFactories.Insert(0, WebhookEndpointFilter.Create);
            builder.FilterFactories.Insert(1, NccoEndpointFilter.Create);
        }
    }

    private static WebhookKind Kind() => WebhookKinds.Of(typeof(T)) ?? throw new InvalidOperationException(
        $"Webhook<{typeof(T).Name}> cannot be bound. Use Webhook<AnswerRequest> or Webhook<VoiceEvent>, and check the type of an event.");
}
