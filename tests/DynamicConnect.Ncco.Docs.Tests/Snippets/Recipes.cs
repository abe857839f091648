using System.Net.Http.Headers;
using System.Text;
using DynamicConnect;
using DynamicConnect.AspNetCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Snippets;

internal static class Recipes
{
    private static readonly HuntGroup Sales = new("https://example.com/sales/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"));

    internal static NccoResult Functions(HttpRequest request)
    {
        // snippet: Functions
        AnswerRequest call = AnswerRequest.ParseQuery(request.QueryString.Value ?? "");
        return new Ncco(new TalkAction($"Hello {call.From}")).ToResult();
        // end
    }

    public static void Lambda() => Console.WriteLine(Handle("""{"status":"busy"}""", "hunt=1.0.0", isBase64: false).Body);

    // snippet: Lambda
    private static (int StatusCode, string? ContentType, string Body) Handle(string body, string rawQueryString, bool isBase64)
    {
        string json = isBase64 ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
        Ncco? ncco = VoiceEvent.TryParse(json, out VoiceEvent? voiceEvent) ? Sales.Next(voiceEvent, HuntGroup.PositionIn(rawQueryString)).Ncco : null;
        return ncco is null ? (204, null, "") : (200, "application/json", ncco.ToJson());
    }
    // end

    // snippet: WebApi
    private static HttpResponseMessage Respond(Ncco ncco)
    {
        ByteArrayContent content = new ByteArrayContent(ncco.ToUtf8Bytes());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage { Content = content };
    }
    // end

    public static async Task WebApi()
    {
        using var response = Respond([new TalkAction("Hello")]);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }

    public static void Newtonsoft()
    {
        // snippet: Newtonsoft
        JsonSerializerSettings settings = new() { Converters = { new NewtonsoftNccoConverter() } };

        Ncco ncco = [new TalkAction("Hello") { Level = 0.5m }];
        string json = JsonConvert.SerializeObject(new { ncco }, settings);
        // end
        Console.WriteLine(json);
        Console.WriteLine(JsonConvert.DeserializeObject<Ncco>("""[{"action":"talk","text":"2026-01-01T12:00:00Z","level":0.50}]""", settings));
    }
}

// snippet: NewtonsoftConverter
public sealed class NewtonsoftNccoConverter : JsonConverter<Ncco>
{
    public override void WriteJson(JsonWriter writer, Ncco? value, JsonSerializer serializer) => writer.WriteRawValue(value?.ToJson() ?? "null");

    public override Ncco? ReadJson(JsonReader reader, Type objectType, Ncco? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        // Texts stay texts, also those that look like a time.
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        JToken json = JToken.Load(reader);
        return json.Type == JTokenType.Null ? null : Ncco.Parse(json.ToString(Formatting.None));
    }
}
// end
