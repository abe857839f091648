using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>What an event may be recognised by: which properties it has, and its status.</summary>
internal sealed class EventMarks
{
    private readonly Dictionary<string, bool> isFilled = new(StringComparer.Ordinal);
    private string? status;

    private EventMarks()
    {
    }

    /// <summary>Whether a property that is null or an empty text counts, too.</summary>
    public bool TakesEmpty { get; set; }

    /// <summary>
    /// Looks through the object on whose start <paramref name="reader"/> stands; of several properties with one name the last counts.
    /// </summary>
    public static EventMarks Of(DocumentReader reader)
    {
        EventMarks marks = new();
        while (reader.Read() && reader.Token == JsonTokenType.PropertyName)
        {
            string name = reader.Text();
            reader.Read();
            DocumentReader value = TextIn(reader);
            bool isText = value.Token == JsonTokenType.String;
            marks.isFilled[name] = isText ? !value.Bytes.IsEmpty : value.Token != JsonTokenType.Null;
            if (name == "status")
            {
                marks.status = isText ? Utf8.DecodeValid(value.Bytes) : null;
            }

            reader.Skip();
        }

        return marks;
    }

    public bool Has(string name) => isFilled.TryGetValue(name, out bool filled) && (filled || TakesEmpty);

    public bool IsStatus(string name) => status == name;

    // An array of one text is read as that text, and written as it: it must be recognised as it, too.
    private static DocumentReader TextIn(DocumentReader value)
    {
        if (value.Token != JsonTokenType.StartArray)
        {
            return value;
        }

        DocumentReader element = value;
        element.Read();
        DocumentReader next = element;
        return element.Token == JsonTokenType.String && next.Read() && next.Token == JsonTokenType.EndArray ? element : value;
    }
}
