using System.Net.Http.Headers;
using DynamicConnect;
using DynamicConnect.AspNetCore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Snippets;

internal static class Recipes
{
    internal static NccoResult Functions(HttpRequest request)
    {
        // snippet: Functions
        AnswerRequest call = AnswerRequest.ParseQuery(request.QueryString.Value ?? "");
        return new Ncco(new TalkAction($"Hello {call.From}")).ToResult();
        // end
    }

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
        // Keep strings as strings, even those that look like dates.
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        JToken json = JToken.Load(reader);
        return json.Type == JTokenType.Null ? null : Ncco.Parse(json.ToString(Formatting.None));
    }
}
// end
