using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCenter;

/// <summary>Calls webhooks as the platform does, shows requests and answers, and counts the answers that differ.</summary>
internal sealed class Platform(HttpClient http, string secret, TextWriter output)
{
    private const string NoChange = "204";
    private const string Caller = "4155550199";
    private const string Call = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";
    private const string Conversation = $"CON-{Call}";

    private int answers;
    private int differences;

    /// <summary>Tells what happens.</summary>
    public void Tell(string text) => output.WriteLine($"# {text}\n");

    /// <summary>Asks for the first NCCO of a call.</summary>
    public Task AnswerAsync(string path, string to, string expected, string from = Caller) =>
        SendAsync(HttpMethod.Get, $"{path}?to={to}&from={from}&uuid={Call}&conversation_uuid={Conversation}", null, Ncco(expected), secret);

    /// <summary>Reports the status of the call to an agent.</summary>
    public Task ReportAsync(string path, string status, string? expected)
    {
        var body = JsonSerializer.Serialize(new
        {
            from = "4155550123",
            to = "4155550123",
            uuid = "bbbbbbbb-cccc-4ddd-8eee-0123456789ab",
            conversation_uuid = Conversation,
            status,
            direction = "outbound",
            timestamp = "2026-01-01T12:00:00.000Z",
        });
        return SendAsync(HttpMethod.Post, path, body, expected is null ? NoChange : Ncco(expected), secret);
    }

    /// <summary>Reports something else.</summary>
    public Task ReportAsync(string path, JsonObject happened, string? expected) =>
        SendAsync(HttpMethod.Post, path, Event(happened), expected is null ? NoChange : Ncco(expected), secret);

    /// <summary>Reports something as a stranger does who has no secret, or another one.</summary>
    public Task ForgeAsync(string path, JsonObject happened, string? wrongSecret) =>
        SendAsync(HttpMethod.Post, path, Event(happened), "401", wrongSecret);

    /// <summary>Tells how many answers differ.</summary>
    public int Judge()
    {
        Tell(differences == 0 ? $"All {answers} answers are as expected." : $"{differences} of {answers} answers differ.");
        return differences == 0 ? 0 : 1;
    }

    private static string Ncco(string json) => $"200 application/json\n{json}";

    private static string Event(JsonObject happened)
    {
        var body = new JsonObject { ["from"] = Caller, ["uuid"] = Call, ["conversation_uuid"] = Conversation };
        foreach (var (name, value) in happened)
        {
            body[name] = value?.DeepClone();
        }

        return body.ToJsonString();
    }

    private async Task SendAsync(HttpMethod method, string path, string? body, string expected, string? key)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue("application/json"));
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", Token.Sign(key, body is null ? null : Encoding.UTF8.GetBytes(body)));
        await output.WriteLineAsync($"{method} {new Uri(http.BaseAddress!, request.RequestUri!)}");
        if (body is not null)
        {
            await output.WriteLineAsync(body);
        }

        using var response = await http.SendAsync(request);
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        var came = $"{(int)response.StatusCode} {response.Content.Headers.ContentType}".TrimEnd() + (text.Length > 0 ? "\n" + text : "");
        await output.WriteLineAsync(came);

        answers++;
        if (came != expected)
        {
            differences++;
            await output.WriteLineAsync($"DIFFERS: expected {OnOneLine(expected)}, came {OnOneLine(came)}");
        }

        await output.WriteLineAsync();
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
