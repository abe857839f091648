using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>The features that identify the kind of an event: its properties and its status.</summary>
internal sealed class EventMarks
{
    private readonly Dictionary<string, bool> isFilled = new(StringComparer.Ordinal);
    private string? status;

    private EventMarks()
    {
    }

    /// <summary>Whether properties that are null or an empty string count, too.</summary>
    public bool TakesEmpty { get; set; }

    /// <summary>
    /// Reads the object that <paramref name="reader"/> is positioned on. If a property occurs more than once, the last one counts.
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

    // An array of one string is read and written as that string, so it must also be recognized as that string.
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
