using System.Globalization;
using System.Text;

namespace DynamicConnect.Testing;

/// <summary>Writes a transcript as a Mermaid sequence diagram.</summary>
internal static class MermaidDiagram
{
    private const int LongestText = 120;

    public static string Of(IReadOnlyList<TranscriptEntry> entries)
    {
        // The platform and the application are always on the right.
        List<string> actors =
        [
            .. entries.Select(entry => entry.Actor).Where(actor => actor is not (Actors.Platform or Actors.Application)).Distinct(),
            Actors.Platform,
            Actors.Application,
        ];
        StringBuilder text = new("sequenceDiagram\n");
        for (int index = 0; index < actors.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    participant P{index} as {Escape(actors[index])}\n");
        }

        string platform = "P" + actors.IndexOf(Actors.Platform).ToString(CultureInfo.InvariantCulture);
        string application = "P" + actors.IndexOf(Actors.Application).ToString(CultureInfo.InvariantCulture);
        foreach (TranscriptEntry entry in entries)
        {
            string actor = "P" + actors.IndexOf(entry.Actor).ToString(CultureInfo.InvariantCulture);
            string line = entry.Kind switch
            {
                TranscriptEntryKind.Request => $"{platform}->>{application}: ",
                TranscriptEntryKind.Response => $"{application}-->>{platform}: ",
                TranscriptEntryKind.Note or TranscriptEntryKind.Fault => $"Note over {actor}: ",
                _ when actor == platform => $"Note over {actor}: ",
                _ when entry.Kind == TranscriptEntryKind.Hear || entry.Text.StartsWith("is ", StringComparison.Ordinal) =>
                    $"{platform}->>{actor}: ",
                _ => $"{actor}->>{platform}: ",
            };
            text.Append(CultureInfo.InvariantCulture, $"    {line}{Escape($"{entry.At:h\\:mm\\:ss} {Short(entry)}")}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Short(TranscriptEntry entry)
    {
        string text = entry.Kind switch
        {
            TranscriptEntryKind.Request => $"{entry.Method} {new Uri(entry.Url!).AbsolutePath}: {entry.Subject}",
            TranscriptEntryKind.Response when Ncco.TryParse(entry.Body, out Ncco? ncco) =>
                $"{entry.Status}: {string.Join(", ", ncco.Select(Name))}",
            _ => entry.Text.Split('\n')[0],
        };
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }

    private static string Name(NccoAction action) => action switch
    {
        ConnectAction { Endpoint: [{ } endpoint, ..] } => $"connect {Addresses.NameOf(endpoint)}",
        ConversationAction conversation => $"conversation {conversation.Name}",
        UnknownAction unknown => unknown.Action ?? "no action",
        _ => WireNames.Of(action),
    };

    // In Mermaid, a hash starts an entity, a semicolon or a line break ends a line, and tags are HTML.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '#' or ';' or '<' or '>' or '&' or '%' => $"#{(int)character};",
                < ' ' => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
