using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The body of a request, read once and kept with it: for the signature, the webhook, and a handler that wants it again.</summary>
internal sealed class WebhookBody
{
    private const int FirstLength = 4096;

    private readonly Stream? stream;

    private WebhookBody(byte[] bytes, int length, Stream? stream, Refusal? refusal)
    {
        Bytes = bytes.AsMemory(0, length);
        this.stream = stream;
        Refusal = refusal;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Why the body could not be read.</summary>
    public Refusal? Refusal { get; }

    public static async ValueTask<WebhookBody> OfAsync(HttpContext context)
    {
        // Middleware after the signature may have decompressed the body.
        if (context.Features.Get<WebhookBody>() is not { } body || (body.Refusal is null && body.stream != context.Request.Body))
        {
            body = await ReadAsync(context).ConfigureAwait(false);
            context.Features.Set(body);
        }

        return body;
    }

    private static async ValueTask<WebhookBody> ReadAsync(HttpContext context)
    {
        int limit = VoiceWebhookServices.In(context).Options.MaxLength;
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
        catch (Exception exception) when (IsEncoding(exception))
        {
            return Refused(Refusal.Encoding);
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
        Stream stream = context.Request.Body;
        while (await stream.ReadAsync(bytes.AsMemory(length), CancellationToken.None).ConfigureAwait(false) is > 0 and int count)
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
        return new WebhookBody(bytes, length, context.Request.Body, null);
    }

    /// <summary>What the decompression of the framework throws on garbage; that of Brotli has no type of its own.</summary>
    private static bool IsEncoding(Exception exception) =>
        exception is InvalidDataException
        || (exception is InvalidOperationException && exception.StackTrace?.Contains("Brotli", StringComparison.Ordinal) == true);

    private static WebhookBody Refused(Refusal refusal) => new([], 0, null, refusal);
}
