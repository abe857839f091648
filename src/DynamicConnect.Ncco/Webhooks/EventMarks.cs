using System.Text.Json;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Text;

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

    /// <summary>Looks through the object on whose start <paramref name="reader"/> stands; of several properties with one name the last counts.</summary>
    public static EventMarks Of(WireReader reader)
    {
        EventMarks marks = new();
        while (reader.Read() && reader.Token == JsonTokenType.PropertyName)
        {
            string name = reader.Text();
            reader.Read();
            bool isText = reader.Token == JsonTokenType.String;
            marks.isFilled[name] = isText ? !reader.Bytes.IsEmpty : reader.Token != JsonTokenType.Null;
            if (name == "status")
            {
                marks.status = isText ? Utf8.DecodeValid(reader.Bytes) : null;
            }

            reader.Skip();
        }

        return marks;
    }

    public bool Has(string name) => isFilled.TryGetValue(name, out bool filled) && (filled || TakesEmpty);

    public bool IsStatus(string name) => status == name;
}
