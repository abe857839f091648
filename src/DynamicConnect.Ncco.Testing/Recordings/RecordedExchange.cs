using System.Text.Json;

namespace DynamicConnect.Testing;

/// <summary>A request of a recorded call and the response to it.</summary>
public sealed record RecordedExchange
{
    private RecordedExchange(JsonElement line)
    {
        Time = line.GetProperty("time").GetDateTimeOffset();
        Method = Text(line, "method") ?? "GET";
        Url = Text(line, "url") ?? throw new FormatException("url is missing.");
        ContentType = Text(line, "contentType");
        Body = Text(line, "body") ?? "";
        Status = line.GetProperty("status").GetInt32();
        AnswerType = Text(line, "answerType");
        Answer = Text(line, "answer") ?? "";
        IsMasked = line.TryGetProperty("masked", out JsonElement masked) && masked.ValueKind == JsonValueKind.True;
    }

    /// <summary>When the request was received.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path and query of the request.</summary>
    public string Url { get; }

    /// <summary>The content type of the request.</summary>
    public string? ContentType { get; }

    /// <summary>The body of the request, or an empty string if there is none.</summary>
    public string Body { get; }

    /// <summary>The HTTP status code of the response.</summary>
    public int Status { get; }

    /// <summary>The content type of the response.</summary>
    public string? AnswerType { get; }

    /// <summary>The body of the response, or an empty string if there is none.</summary>
    public string Answer { get; }

    /// <summary>Whether telephone numbers are masked.</summary>
    public bool IsMasked { get; }

    internal static RecordedExchange Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return new RecordedExchange(document.RootElement);
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
