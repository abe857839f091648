using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The body of a request, read once and kept for the signature check, the webhook, and handlers that read it again.</summary>
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

    /// <summary>The reason why the body could not be read, or <see langword="null"/> if it was read.</summary>
    public Refusal? Refusal { get; }

    public static async ValueTask<WebhookBody> OfAsync(HttpContext context)
    {
        // Middleware that runs after the signature check may have decompressed the body.
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
            // The client is gone. Without Abort, Kestrel would try to read the rest of the body and log an error.
            context.Abort();
            return Refused(Refusal.Cut(StatusCodes.Status400BadRequest));
        }
    }

    private static async ValueTask<WebhookBody> ReadAsync(HttpContext context, int limit)
    {
        // The buffer grows with the data that arrives. The Content-Length header is not trusted.
        byte[] bytes = new byte[Math.Min(context.Request.ContentLength ?? FirstLength, FirstLength) + 1];
        int length = 0;
        // The server ends the read when the client disconnects.
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

    /// <summary>Detects the exceptions of ASP.NET Core's decompression for invalid data. Brotli has no specific exception type.</summary>
    private static bool IsEncoding(Exception exception) =>
        exception is InvalidDataException
        || (exception is InvalidOperationException && exception.StackTrace?.Contains("Brotli", StringComparison.Ordinal) == true);

    private static WebhookBody Refused(Refusal refusal) => new([], 0, null, refusal);
}
