using System.Net;
using System.Text;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Converts webhooks from and to query strings and forms: one pair per property, with nested objects as JSON.</summary>
internal sealed class QueryForm(params IContract[] contracts)
{
    /// <summary>The types of the properties of all contracts, by name.</summary>
    private readonly ILookup<string, Type> types = contracts
        .SelectMany(contract => contract.Properties)
        .Select(property => (property.Name, property.ValueType))
        .Distinct()
        .ToLookup(property => property.Name, property => property.ValueType, StringComparer.Ordinal);

    /// <summary>Splits a query string or form. The value of a name without an equals sign is <see langword="null"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Split(string query)
    {
        int start = query is ['?', ..] ? 1 : 0;
        foreach (string pair in query[start..].Split('&'))
        {
            int equals = pair.AsSpan().IndexOf('=');
            if (pair.Length > 0)
            {
                string name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
                yield return new KeyValuePair<string, string?>(name, equals < 0 ? null : WebUtility.UrlDecode(pair[(equals + 1)..]));
            }
        }
    }

    /// <summary>The characters of a string; <see langword="null"/> when <paramref name="data"/> isn't a string.</summary>
    public static string? TextOf(JsonData data) => data.Kind == JsonValueKind.String ? DocumentReader.Over(data).Text() : null;

    public T Read<T>(IEnumerable<KeyValuePair<string, string?>> pairs, ValueReader<T> values)
        where T : notnull
    {
        Utf8Writer writer = new();
        try
        {
            byte separator = (byte)'{';
            foreach (KeyValuePair<string, string?> pair in pairs)
            {
                string name = pair.Key ?? "";
                writer.Name(name, ref separator);
                Write(ref writer, name, pair.Value);
            }

            writer.End(separator, (byte)'}');
            return Document.Parse(writer.Written, values);
        }
        finally
        {
            // Requests can be invalid again and again.
            writer.Return();
        }
    }

    public string Write(VoiceObject record)
    {
        Utf8Writer writer = new();
        record.WriteTo(ref writer);
        string query = Join(new Utf8JsonReader(writer.Written));
        writer.Return();
        return query;
    }

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long);

    private static bool IsText(Type type) => !IsNumber(type) && !typeof(VoiceObject).IsAssignableFrom(type);

    private static JsonData? TryParse(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Write(ref Utf8Writer writer, string name, string? text)
    {
        if (text is null)
        {
            writer.Raw("null"u8);
        }
        else if (TryParse(name, text) is { } data)
        {
            writer.Raw(data.Json);
        }
        else
        {
            writer.String(text);
        }
    }

    /// <summary>The JSON that <paramref name="text"/> means for a property; <see langword="null"/> for a plain string.</summary>
    private JsonData? TryParse(string name, string text)
    {
        bool isJson = text switch
        {
            _ when IsOpenJson(name) => true,
            ['{' or '[', ..] => !types[name].Any(IsText) && !VoiceWebhook.IsSipHeader(name),
            ['-' or (>= '0' and <= '9'), ..] => types[name].Any(IsNumber),
            _ => false,
        };
        return isJson ? TryParse(text) : null;
    }

    private bool IsOpenJson(string name) => types[name].Contains(typeof(JsonData));

    private string Join(Utf8JsonReader json)
    {
        StringBuilder query = new();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Text(ref json);
            json.Read();
            JsonData value = JsonData.Read(ref json);
            query.Append(query.Length > 0 ? "&" : "").Append(WebUtility.UrlEncode(name));
            if (value.Kind != JsonValueKind.Null)
            {
                query.Append('=').Append(WebUtility.UrlEncode(Text(name, value)));
            }
        }

        return query.ToString();
    }

    // Where any JSON is allowed, a string that looks like JSON must be written as a JSON string.
    private string Text(string name, JsonData value) =>
        TextOf(value) is { } text && !(IsOpenJson(name) && TryParse(name, text) is not null) ? text : value.ToString();
}
