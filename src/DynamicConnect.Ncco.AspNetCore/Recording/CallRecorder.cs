using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Writes each request and its response as a line of JSON.</summary>
internal sealed class CallRecorder(Action<string> writeLine, bool maskNumbers, TimeProvider time)
{
    private const int LongestBody = 1024 * 1024;

    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        DateTimeOffset start = time.GetUtcNow();
        context.Request.EnableBuffering();
        if (await ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        Stream original = context.Response.Body;
        using MemoryStream answer = new();
        context.Response.Body = answer;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = original;
        }

        writeLine(Line(context, start, body, answer.ToArray()));
        answer.Position = 0;
        await answer.CopyToAsync(original, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Reads the body and keeps it readable for others.</summary>
    /// <returns>The bytes, or <see langword="null"/> if there are too many.</returns>
    private static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using MemoryStream read = new();
        byte[] buffer = new byte[4096];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0 && read.Length <= LongestBody)
        {
            await read.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        body.Position = 0;
        return read.Length <= LongestBody ? read.ToArray() : null;
    }

    private string Line(HttpContext context, DateTimeOffset start, byte[] body, byte[] answer)
    {
        HttpRequest request = context.Request;
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("time", start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            writer.WriteString("method", request.Method);
            writer.WriteString("url", Mask($"{request.PathBase}{request.Path}{request.QueryString}"));
            writer.WriteString("contentType", request.ContentType);
            writer.WriteString("body", Mask(Encoding.UTF8.GetString(body)));
            writer.WriteNumber("status", context.Response.StatusCode);
            writer.WriteString("answerType", context.Response.ContentType);
            writer.WriteString("answer", Mask(Encoding.UTF8.GetString(answer)));
            writer.WriteBoolean("masked", maskNumbers);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private string Mask(string text) => maskNumbers ? NumberMask.Apply(text) : text;
}
