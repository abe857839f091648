using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DynamicConnect.Testing;

/// <summary>
/// Everything that happened in a call: what each leg said, heard and pressed, who was rung, and every request and response.
/// </summary>
/// <remarks>Ids and times are the same in every run, so you can use a transcript as a snapshot.</remarks>
public sealed class CallTranscript
{
    private readonly List<TranscriptEntry> entries = [];
    private readonly SimulatedCall call;

    internal CallTranscript(SimulatedCall call) => this.call = call;

    /// <summary>The entries, in the order in which they happened.</summary>
    public IReadOnlyList<TranscriptEntry> Entries => entries;

    /// <summary>
    /// The requests to the application, each with its subject, such as <c>answer</c>, <c>started</c>, <c>busy</c> or <c>input</c>.
    /// </summary>
    public IEnumerable<TranscriptEntry> Requests => entries.Where(entry => entry.Kind == TranscriptEntryKind.Request);

    /// <summary>The entries about what people did and heard, without webhooks, notes and faults.</summary>
    public IEnumerable<TranscriptEntry> Story => entries.Where(entry => entry.Kind
        is not (TranscriptEntryKind.Request or TranscriptEntryKind.Response or TranscriptEntryKind.Note or TranscriptEntryKind.Fault));

    /// <summary>Gets the transcript as text, with one line for each entry.</summary>
    /// <returns>The text. The lines are separated by line feeds.</returns>
    public override string ToString() => string.Join('\n', entries);

    /// <summary>Gets the transcript as JSON.</summary>
    /// <remarks>The JSON Schema is docs/call-transcript.schema.json in the repository.</remarks>
    /// <returns>The indented JSON.</returns>
    public string ToJson()
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            Write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    /// <summary>Gets the transcript as a Mermaid sequence diagram.</summary>
    /// <returns>The text of the diagram.</returns>
    public string ToMermaid() => MermaidDiagram.Of(entries);

    internal void Add(TranscriptEntry entry) => entries.Add(entry);

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteString("uuid", call.Uuid);
        writer.WriteString("conversationUuid", call.ConversationUuid);
        writer.WriteString("from", call.From);
        writer.WriteString("to", call.To);
        writer.WriteString("startTime", call.StartTime.UtcDateTime);
        writer.WriteBoolean("isOver", call.IsOver);
        writer.WriteStartArray("entries");
        foreach (TranscriptEntry entry in entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TranscriptEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteNumber("at", entry.At.TotalSeconds);
        writer.WriteString("kind", WireNames.Of(entry.Kind));
        writer.WriteString("actor", entry.Actor);
        writer.WriteString("text", entry.Text);
        WriteText(writer, "method", entry.Method);
        WriteText(writer, "url", entry.Url);
        WriteText(writer, "subject", entry.Subject);
        if (entry.Status is { } status)
        {
            writer.WriteNumber("status", status);
        }

        WriteText(writer, "contentType", entry.ContentType);
        WriteText(writer, "body", entry.Body);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
