using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>A webhook to send.</summary>
/// <param name="Kind">The kind of webhook.</param>
/// <param name="Subject">The subject: a call status, or another subject such as <c>answer</c> or <c>input</c>.</param>
/// <param name="Url">The public address that receives it.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Fields">The fields of the JSON body or the query.</param>
/// <param name="TakesNcco">Whether the platform accepts an NCCO in the response.</param>
internal sealed record Webhook(WebhookKind Kind, string Subject, string Url, WebhookMethod Method, JsonObject Fields, bool TakesNcco)
{
    /// <summary>The name of the HTTP method.</summary>
    public string Verb => Method == WebhookMethod.Get ? "GET" : "POST";

    /// <summary>Creates the same webhook for the fallback URL.</summary>
    public Webhook ToFallback(string url, WebhookMethod method, string reason)
    {
        JsonObject fields = (JsonObject)Fields.DeepClone();
        fields["reason"] = reason;
        fields["original_request"] = new JsonObject { ["url"] = Url, ["type"] = Kind == WebhookKind.Answer ? "answer" : "event" };
        return this with { Kind = WebhookKind.Fallback, Subject = $"fallback of {Subject}", Url = url, Method = method, Fields = fields };
    }
}
