using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>Reads one document. Copying it marks a place; assigning the copy goes back there.</summary>
internal ref struct WireReader(Utf8JsonReader json)
{
    private Utf8JsonReader json = json;

    public readonly JsonTokenType Token => json.TokenType;

    /// <summary>The characters of the name, text or number on which the reader stands.</summary>
    public ReadOnlySpan<byte> Bytes => JsonText.Bytes(ref json);

    public readonly long TokenStartIndex => json.TokenStartIndex;

    public readonly Utf8JsonReader Json => json;

    /// <summary>Reads over a value that is already known to be JSON.</summary>
    public static WireReader Over(JsonData data)
    {
        WireReader reader = new(new Utf8JsonReader(data.Json));
        reader.Read();
        return reader;
    }

    public bool Read() => json.Read();

    // Skip() refuses a reader whose input may go on, as the readers of asynchronous hosts do.
    public void Skip() => json.TrySkip();

    public string Text() => JsonText.Text(ref json);

    public string Describe() => JsonText.Describe(ref json);

    /// <summary>Takes the value on which the reader stands as it is, and leaves the reader on the last token of it.</summary>
    public JsonData Capture() => JsonData.Read(ref json);
}
