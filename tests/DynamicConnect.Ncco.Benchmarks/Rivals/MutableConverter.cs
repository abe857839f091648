using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>Finds the class of an object by its discriminator. The serializer does the writing.</summary>
internal sealed class MutableConverter<T> : JsonConverter<T>
    where T : class
{
    public override bool CanWrite => false;

    public static JsonSerializerSettings Settings { get; } = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new StringEnumConverter() },
    };

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer) => throw new NotSupportedException();

    public override T ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        JObject json = JObject.Load(reader);
        object made = (string?)(json["action"] ?? json["type"]) switch
        {
            "talk" => new MutableTalk(),
            "stream" => new MutableStream(),
            "input" => new MutableInput(),
            "connect" => new MutableConnect(),
            "record" => new MutableRecord(),
            "phone" => new MutablePhone(),
            "app" => new MutableApp(),
            _ => throw new JsonSerializationException("The object is of no known kind."),
        };
        using JsonReader rest = json.CreateReader();
        serializer.Populate(rest, made);
        return (T)made;
    }
}
