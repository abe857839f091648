using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>The body of a request, read once and kept with the request: for the signature, for the webhook, and for a handler that wants it again.</summary>
internal sealed class WebhookBody
{
    private const int FirstLength = 4096;
    private static readonly VoiceWebhookOptions Default = new();

    private WebhookBody(byte[] bytes, int length, Refusal? refusal)
    {
        Bytes = bytes.AsMemory(0, length);
        Refusal = refusal;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Why the body could not be read.</summary>
    public Refusal? Refusal { get; }

    public static int MaxLength(HttpContext context) => (context.RequestServices.GetService<IOptions<VoiceWebhookOptions>>()?.Value ?? Default).MaxLength;

    public static async ValueTask<WebhookBody> OfAsync(HttpContext context)
    {
        if (context.Features.Get<WebhookBody>() is not { } body)
        {
            body = await ReadAsync(context).ConfigureAwait(false);
            context.Features.Set(body);
        }

        return body;
    }

    private static async ValueTask<WebhookBody> ReadAsync(HttpContext context)
    {
        int limit = MaxLength(context);
        if (context.Request.ContentLength > limit)
        {
            return Refused(Refusal.TooLong(limit));
        }

        try
        {
            return await ReadAsync(context, limit).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(Refusal.TooLong(limit));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode != StatusCodes.Status400BadRequest)
        {
            return Refused(Refusal.Cut(exception.StatusCode));
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // Nobody waits for an answer. Kestrel would look for the rest of the body, and log an error.
            context.Abort();
            return Refused(Refusal.Cut(StatusCodes.Status400BadRequest));
        }
    }

    private static async ValueTask<WebhookBody> ReadAsync(HttpContext context, int limit)
    {
        // It grows with what comes, not with what was announced.
        byte[] bytes = new byte[Math.Min(context.Request.ContentLength ?? FirstLength, FirstLength) + 1];
        int length = 0;
        // When the client goes, the server ends the reading by itself.
        while (await context.Request.Body.ReadAsync(bytes.AsMemory(length), CancellationToken.None).ConfigureAwait(false) is > 0 and int count)
        {
            length += count;
            if (length > limit)
            {
                return Refused(Refusal.TooLong(limit));
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, limit + 1L));
            }
        }

        context.Request.Body = new MemoryStream(bytes, 0, length, writable: false);
        return new WebhookBody(bytes, length, null);
    }

    private static WebhookBody Refused(Refusal refusal) => new([], 0, refusal);
}
