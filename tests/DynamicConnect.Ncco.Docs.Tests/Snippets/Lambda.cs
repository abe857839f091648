// snippet: Lambda
using System.Text;
using Amazon.Lambda.APIGatewayEvents;
using DynamicConnect;
// end

namespace Snippets;

internal static class LambdaEvents
{
    private static readonly System.Text.Json.JsonSerializerOptions Web = new(System.Text.Json.JsonSerializerDefaults.Web);

    public static void Lambda() => Console.WriteLine(Send(nameof(SalesLambda.Events), "POST", "hunt=1.0.0", """{"status":"busy","conversation_uuid":"CON-1"}""").Body);

    /// <summary>Calls a handler with an event as AWS sends it.</summary>
    internal static APIGatewayHttpApiV2ProxyResponse Send(string handler, string method, string query, string? body, bool isBase64 = false)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(isBase64 && body is not null ? Convert.ToBase64String(Encoding.UTF8.GetBytes(body)) : body);
        var json = $$"""
            {"version":"2.0","routeKey":"$default","rawPath":"/sales/events","rawQueryString":"{{query}}",
             "headers":{"content-type":"application/json","host":"id.lambda-url.eu-west-1.on.aws"},
             "requestContext":{"accountId":"anonymous","apiId":"id","domainName":"id.lambda-url.eu-west-1.on.aws","http":{"method":"{{method}}","path":"/sales/events","protocol":"HTTP/1.1","sourceIp":"203.0.113.1","userAgent":""},"requestId":"1","routeKey":"$default","stage":"$default","time":"01/Jan/2026:12:00:00 +0000","timeEpoch":1767268800000},
             {{(body is null ? "" : $"\"body\":{text},")}}"isBase64Encoded":{{(isBase64 ? "true" : "false")}}}
            """;
        var request = System.Text.Json.JsonSerializer.Deserialize<APIGatewayHttpApiV2ProxyRequest>(json, Web)!;
        return handler == nameof(SalesLambda.Answer) ? SalesLambda.Answer(request) : SalesLambda.Events(request);
    }
}

// snippet: Lambda
public static class SalesLambda
{
    private static readonly HuntGroup Sales = new("https://example.com/sales/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
    {
        From = "442038973494",
    };

    public static APIGatewayHttpApiV2ProxyResponse Answer(APIGatewayHttpApiV2ProxyRequest request) =>
        Respond(Sales.Start(IsGet(request) ? AnswerRequest.ParseQuery(request.RawQueryString ?? "") : AnswerRequest.Parse(BodyOf(request))));

    public static APIGatewayHttpApiV2ProxyResponse Events(APIGatewayHttpApiV2ProxyRequest request)
    {
        VoiceEvent voiceEvent = IsGet(request) ? VoiceEvent.ParseQuery(request.RawQueryString ?? "") : VoiceEvent.Parse(BodyOf(request));
        return Respond(Sales.Next(voiceEvent, HuntGroup.PositionIn(request.RawQueryString)));
    }

    private static bool IsGet(APIGatewayHttpApiV2ProxyRequest request) => request.RequestContext.Http.Method == "GET";

    private static byte[] BodyOf(APIGatewayHttpApiV2ProxyRequest request) =>
        request.IsBase64Encoded ? Convert.FromBase64String(request.Body) : Encoding.UTF8.GetBytes(request.Body ?? "");

    private static APIGatewayHttpApiV2ProxyResponse Respond(HuntStep step) => step.Ncco is null
        ? new APIGatewayHttpApiV2ProxyResponse { StatusCode = 204 }
        : new APIGatewayHttpApiV2ProxyResponse
        {
            StatusCode = 200,
            Headers = new Dictionary<string, string> { ["content-type"] = "application/json" },
            Body = step.ToJson(),
        };
}
// end
