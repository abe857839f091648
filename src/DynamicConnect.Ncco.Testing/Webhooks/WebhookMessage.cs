using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>A webhook as an HTTP message.</summary>
internal sealed record WebhookMessage(string Verb, Uri Url, byte[]? Body, string? Authorization)
{
    public static WebhookMessage Of(Webhook webhook, WebhookSignature? signature)
    {
        if (webhook.Method == WebhookMethod.Post)
        {
            byte[] body = Bytes(webhook.Fields);
            return new WebhookMessage("POST", new Uri(webhook.Url), body, signature?.SignBody(body));
        }

        Uri url = new(WithQuery(webhook.Url, webhook.Fields));
        return new WebhookMessage("GET", url, null, signature?.SignQuery(url.OriginalString));
    }

    /// <summary>The text of the body.</summary>
    public string? BodyText => Body is null ? null : Encoding.UTF8.GetString(Body);

    public HttpRequestMessage ToHttp(Uri target)
    {
        HttpRequestMessage request = new(new HttpMethod(Verb), target);
        request.Headers.TryAddWithoutValidation("User-Agent", "DynamicConnect.Testing");
        request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return request;
    }

    /// <summary>Gets the bytes that the signature of a GET request hashes: the query as a JSON object of strings.</summary>
    public static byte[] QueryBytes(string url)
    {
        JsonObject fields = [];
        int mark = url.IndexOf('?', StringComparison.Ordinal);
        foreach (string pair in (mark < 0 ? "" : url[(mark + 1)..]).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            fields[Decode(equals < 0 ? pair : pair[..equals])] = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
        }

        return Bytes(fields);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string WithQuery(string url, JsonObject fields)
    {
        StringBuilder text = new(url.Split('#')[0]);
        char separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach ((string name, JsonNode? value) in fields)
        {
            string field = value switch
            {
                null => "",
                JsonValue text1 when text1.TryGetValue(out string? plain) => plain,
                _ => Encoding.UTF8.GetString(Bytes(value)),
            };
            text.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(field));
            separator = '&';
        }

        return text.ToString();
    }

    private static byte[] Bytes(JsonNode node)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            node.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
