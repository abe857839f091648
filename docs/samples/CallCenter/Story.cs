using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CallCenter;

/// <summary>Plays the platform: calls the webhooks as it would, shows what is said, and compares it with the announcement of dynamic connect.</summary>
public sealed class Story
{
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string AlternativeNumber =
        """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

    private const string LastWord = """[{"action":"talk","text":"Nobody is free. Please call again."}]""";

    private readonly HttpClient http;
    private readonly TextWriter output;
    private int answers;
    private int differences;

    private Story(HttpClient http, TextWriter output)
    {
        this.http = http;
        this.output = output;
    }

    /// <summary>Plays the story.</summary>
    /// <param name="address">Where the webhooks are.</param>
    /// <param name="output">Where to show it.</param>
    /// <returns>The exit code: 0 when all answers are as announced, otherwise 1.</returns>
    public static async Task<int> PlayAsync(Uri address, TextWriter output)
    {
        // A proxy would not reach the loopback address.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        return await new Story(http, output).PlayAsync();
    }

    private async Task<int> PlayAsync()
    {
        Tell("A customer calls. The first agent rings, for ten seconds.");
        await GetAsync("/answer?to=4155550100&from=4155550199&uuid=aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab&conversation_uuid=CON-aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab", FirstAgent);

        Tell("The call to the agent is on its way: nothing changes.");
        await ReportAsync("started", null);
        await ReportAsync("ringing", null);

        Tell("The agent is busy. The alternative number rings.");
        await ReportAsync("busy", AlternativeNumber);

        Tell("So it does when the call fails in any other way.");
        foreach (var status in new[] { "failed", "rejected", "unanswered", "timeout", "machine" })
        {
            await ReportAsync(status, AlternativeNumber);
        }

        Tell("When the agent answers and the call ends, nothing changes.");
        await ReportAsync("answered", null);
        await ReportAsync("completed", null);

        Tell("The support line does the same as a hunt group: the event URL says how far the call has come.");
        await GetAsync("/support/answer?to=4155550101&from=4155550199&uuid=aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab&conversation_uuid=CON-aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab", Member("4155550123", "4155550123", "1.0.0"));
        await ReportAsync("busy", Member("442038973494", "442079354442", "1.0.1"), "/support/events?hunt=1.0.0");
        await ReportAsync("ringing", null, "/support/events?hunt=1.0.1");
        await ReportAsync("timeout", LastWord, "/support/events?hunt=1.0.1");

        Tell("A position that nobody has given rings nobody.");
        await ReportAsync("busy", LastWord, "/support/events?hunt=1.0.99");

        Tell(differences == 0 ? $"All {answers} answers are as announced." : $"{differences} of {answers} answers differ.");
        return differences == 0 ? 0 : 1;
    }

    private void Tell(string text) => output.WriteLine($"# {text}\n");

    private async Task GetAsync(string path, string? expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        await SendAsync(request, expected);
    }

    private static string Member(string from, string number, string position) =>
        $$"""[{"action":"connect","from":"{{from}}","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/support/events?hunt={{position}}"],"endpoint":[{"type":"phone","number":"{{number}}"}]}]""";

    private async Task ReportAsync(string status, string? expected, string path = "/events")
    {
        var body = JsonSerializer.Serialize(new
        {
            from = "4155550123",
            to = "4155550123",
            uuid = "bbbbbbbb-cccc-4ddd-8eee-0123456789ab",
            conversation_uuid = "CON-aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
            status,
            direction = "outbound",
            timestamp = "2026-01-01T12:00:00.000Z",
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(body, new MediaTypeHeaderValue("application/json")),
        };
        await SendAsync(request, expected);
    }

    private async Task SendAsync(HttpRequestMessage request, string? expected)
    {
        await output.WriteLineAsync($"{request.Method} {new Uri(http.BaseAddress!, request.RequestUri!)}");
        if (request.Content is not null)
        {
            await output.WriteLineAsync(await request.Content.ReadAsStringAsync());
        }

        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        var came = Describe((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), Encoding.UTF8.GetString(body));
        await output.WriteLineAsync(came);

        var announced = expected is null ? Describe(204, null, "") : Describe(200, "application/json", expected);
        answers++;
        if (came != announced)
        {
            differences++;
            await output.WriteLineAsync($"DIFFERS: expected {OnOneLine(announced)}, came {OnOneLine(came)}");
        }

        await output.WriteLineAsync();
    }

    private static string Describe(int status, string? contentType, string body) =>
        string.Join('\n', new[] { $"{status} {contentType}".TrimEnd(), body }.Where(x => x.Length > 0));

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
