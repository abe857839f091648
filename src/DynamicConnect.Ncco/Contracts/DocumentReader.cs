using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>Reads one document. Copying the reader saves its position; assigning the copy restores it.</summary>
internal ref struct DocumentReader(Utf8JsonReader json)
{
    private Utf8JsonReader json = json;
    private List<ReadingNote>? notes;

    // Copied with the reader: restoring a position discards the notes that were added after it.
    private int noteCount;

    public readonly JsonTokenType Token => json.TokenType;

    /// <summary>The characters of the current name, string or number.</summary>
    public ReadOnlySpan<byte> Bytes => JsonText.Bytes(ref json);

    /// <summary>Whether the current token is a string that isn't empty.</summary>
    public bool IsNonEmptyString => Token == JsonTokenType.String && !Bytes.IsEmpty;

    public readonly long TokenStartIndex => json.TokenStartIndex;

    public readonly Utf8JsonReader Json => json;

    /// <summary>Creates a reader over a value that is known to be JSON.</summary>
    public static DocumentReader Over(JsonData data)
    {
        DocumentReader reader = new(new Utf8JsonReader(data.Json));
        reader.Read();
        return reader;
    }

    /// <summary>The notes, in the order in which they were added. Most documents have none.</summary>
    public readonly ReadOnlySpan<ReadingNote> Notes => notes is null ? [] : notes.Take(noteCount).ToArray();

    public bool Read() => json.Read();

    // Skip() throws if more input may follow, as with the readers of asynchronous hosts.
    public void Skip() => json.TrySkip();

    /// <summary>
    /// Whether the current value has the maximum depth of the reader, so that it couldn't be read again inside one more array.
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

    /// <summary>Notes that a value was accepted although it has the wrong JSON type.</summary>
    /// <param name="value">The reader, positioned on the value.</param>
    /// <param name="expected">The type of the value in the reference.</param>
    public void NoteType(DocumentReader value, string expected) =>
        Note(
            value.TokenStartIndex,
            StructureRules.Tolerated,
            "has the wrong JSON type: this library accepts it, but the platform may not. "
                + $"Found: {value.Describe()}. Write {expected} instead.");

    /// <summary>
    /// Notes that the current value was accepted although it has the wrong JSON type.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void NoteType(string expected) => NoteType(this, expected);

    /// <summary>Notes that the property with the current name occurred before.</summary>
    public void NoteRepeated() =>
        Note(TokenStartIndex, StructureRules.Repeated, "occurs more than once, and only the last one counts. Remove the others.");

    public void Note(long position, Rule rule, string message) => Add(new ReadingNote(position, rule, message));

    /// <summary>Adds the notes about a value that was captured and then read.</summary>
    /// <param name="position">The start of the value in this document.</param>
    /// <param name="value">The value.</param>
    /// <param name="found">The notes, with positions inside the value.</param>
    public void NoteInside(long position, JsonData value, ReadOnlySpan<ReadingNote> found)
    {
        List<ReadingNote> sorted = [.. found.ToArray().OrderBy(note => note.Position)];
        List<JsonLocation> places = JsonPath.FindAll(new Utf8JsonReader(value.Json), [.. sorted.Select(note => note.Position)]);
        foreach ((ReadingNote note, JsonLocation place) in sorted.Zip(places, (note, place) => (note, place)))
        {
            Add(note with { Position = position, Inside = note.Inside is { } inside ? place.Then(inside) : place });
        }
    }

    /// <summary>Returns the current value unchanged, and leaves the reader on its last token.</summary>
    public JsonData Capture() => JsonData.Read(ref json);

    private void Add(ReadingNote note)
    {
        notes ??= [];
        notes.RemoveRange(noteCount, notes.Count - noteCount);
        notes.Add(note);
        noteCount++;
    }
}
