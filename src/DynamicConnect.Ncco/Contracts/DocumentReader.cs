using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>Reads one document. Copying it marks a place; assigning the copy goes back there.</summary>
internal ref struct DocumentReader(Utf8JsonReader json)
{
    private Utf8JsonReader json = json;
    private List<ReadingNote>? notes;

    // Copied with the reader: going back to a place forgets the notes that were taken after it.
    private int noteCount;

    public readonly JsonTokenType Token => json.TokenType;

    /// <summary>The characters of the name, text or number on which the reader stands.</summary>
    public ReadOnlySpan<byte> Bytes => JsonText.Bytes(ref json);

    /// <summary>Whether the reader stands on a text that is not empty.</summary>
    public bool IsNonEmptyString => Token == JsonTokenType.String && !Bytes.IsEmpty;

    public readonly long TokenStartIndex => json.TokenStartIndex;

    public readonly Utf8JsonReader Json => json;

    /// <summary>Reads over a value that is already known to be JSON.</summary>
    public static DocumentReader Over(JsonData data)
    {
        DocumentReader reader = new(new Utf8JsonReader(data.Json));
        reader.Read();
        return reader;
    }

    /// <summary>What was noted on the way, in the order in which it was noted; nothing in most documents.</summary>
    public readonly ReadOnlySpan<ReadingNote> Notes => notes is null ? [] : notes.Take(noteCount).ToArray();

    public bool Read() => json.Read();

    // Skip() refuses a reader whose input may go on, as the readers of asynchronous hosts do.
    public void Skip() => json.TrySkip();

    /// <summary>
    /// Whether the value on which the reader stands is nested as deep as the reader goes: inside one more array it could not be read
    /// again.
    /// </summary>
    public readonly bool ReachesMaxDepth()
    {
        const int DefaultMaxDepth = 64;
        Utf8JsonReader rest = json;
        int depth = rest.CurrentDepth;
        int deepest = (rest.CurrentState.Options.MaxDepth is > 0 and int given ? given : DefaultMaxDepth) - 1;
        bool isOpen = rest.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        bool isReached = isOpen && depth == deepest;
        while (isOpen && !isReached && rest.Read() && rest.CurrentDepth > depth)
        {
            isReached = rest.CurrentDepth == deepest && rest.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        }

        return isReached;
    }

    public string Text() => JsonText.Text(ref json);

    public string Describe() => JsonText.Describe(ref json);

    /// <summary>Notes that a value is not of the JSON type that the reference has, and was read all the same.</summary>
    /// <param name="value">Stands on the value.</param>
    /// <param name="expected">What the value is in the reference.</param>
    public void NoteType(DocumentReader value, string expected) =>
        Note(value.TokenStartIndex, StructureRules.Tolerated, WrongType(value.Describe(), expected));

    /// <summary>
    /// Notes that the value on which the reader stands is not of the JSON type that the reference has, and was read all the same.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void NoteType(string expected) => Note(TokenStartIndex, StructureRules.Tolerated, WrongType(Describe(), expected));

    public void Note(long position, Rule rule, string message)
    {
        notes ??= [];
        notes.RemoveRange(noteCount, notes.Count - noteCount);
        notes.Add(new ReadingNote(position, rule, message));
        noteCount++;
    }

    /// <summary>Takes the value on which the reader stands as it is, and leaves the reader on the last token of it.</summary>
    public JsonData Capture() => JsonData.Read(ref json);

    private static string WrongType(string found, string expected) =>
        $"is understood here, but has the wrong JSON type. Found: {found}. Write {expected} instead.";
}
