using System.Net;
using System.Text;

namespace DynamicConnect.Testing.Tests;

/// <summary>A server that responds to each path as the test specifies.</summary>
internal sealed class StubServer : HttpMessageHandler
{
    public const string Hello = """[{"action":"talk","text":"Hello"}]""";

    private readonly Dictionary<string, Queue<string>> answers = [];

    public List<string> Paths { get; } = [];

    public List<string> Queries { get; } = [];

    public List<string> Bodies { get; } = [];

    /// <summary>The responses of a path, in order: a status, JSON, or the name of a failure.</summary>
    public IReadOnlyList<string> this[string path]
    {
        set => answers[path] = new Queue<string>(value);
    }

    public VoicePlatform Platform(params CallFaultKind[] expected) => new VoicePlatform(this) { EventUrl = "/events", FallbackUrl = "/fallback" }.Expect(expected);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Paths.Add(request.RequestUri!.AbsolutePath);
        Queries.Add(request.RequestUri.Query);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var queue = answers.GetValueOrDefault(request.RequestUri.AbsolutePath);
        return Of(queue is null ? "" : queue.Count > 1 ? queue.Dequeue() : queue.Peek());
    }

    private static HttpResponseMessage Of(string answer) => answer switch
    {
        "" => new(HttpStatusCode.NoContent),
        "closed" => throw new HttpRequestException("The connection was closed."),
        "not an NCCO" => Json("""{"hello":1}"""),
        "NCCO with errors" => Json("""[{"action":"talk"}]"""),
        "no content type" => new(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Hello)) },
        "text/plain" => new(HttpStatusCode.OK) { Content = new StringContent(Hello, Encoding.UTF8, "text/plain") },
        "Application/JSON" => new(HttpStatusCode.OK) { Content = new StringContent(Hello, Encoding.UTF8, "Application/JSON") },
        _ when int.TryParse(answer, out var status) => new((HttpStatusCode)status),
        _ => Json(answer),
    };

    private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
