using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// A webhook as parameter of a minimal API handler: from the query string of a GET request, from a form, or from a JSON body.
/// </summary>
/// <typeparam name="T"><see cref="AnswerRequest"/> or <see cref="VoiceEvent"/>.</typeparam>
/// <remarks>
/// For endpoints of your own; handlers of <c>MapVoiceWebhooks</c>, and controllers, take <typeparamref name="T"/> itself. What is not a
/// webhook is answered with problem details before the handler runs,
/// and with 503 when it throws. An NCCO that it returns goes out as <see cref="NccoResult"/> does. Needs
/// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/>.
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
    /// <exception cref="InvalidOperationException">The request is not a webhook; a handler never sees this.</exception>
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
        $"A handler takes Webhook<AnswerRequest> or Webhook<VoiceEvent>, not Webhook<{typeof(T).Name}>; tell the events apart in it.");
}
