using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>A webhook that is to be sent.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Subject">What it is about: a status of a call, or <c>answer</c>, <c>input</c> and the like.</param>
/// <param name="Url">Where it goes, as the platform knows it.</param>
/// <param name="Method">How it is sent.</param>
/// <param name="Fields">What it says.</param>
/// <param name="TakesNcco">Whether the platform takes an NCCO from the answer.</param>
internal sealed record Webhook(WebhookKind Kind, string Subject, string Url, WebhookMethod Method, JsonObject Fields, bool TakesNcco)
{
    /// <summary>The HTTP method.</summary>
    public string Verb => Method == WebhookMethod.Get ? "GET" : "POST";

    /// <summary>The same webhook for the fallback URL.</summary>
    public Webhook ToFallback(string url, WebhookMethod method, string reason)
    {
        JsonObject fields = (JsonObject)Fields.DeepClone();
        fields["reason"] = reason;
        fields["original_request"] = new JsonObject { ["url"] = Url, ["type"] = Kind == WebhookKind.Answer ? "answer" : "event" };
        return this with { Kind = WebhookKind.Fallback, Subject = $"fallback of {Subject}", Url = url, Method = method, Fields = fields };
    }
}
