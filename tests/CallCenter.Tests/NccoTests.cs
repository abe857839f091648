namespace CallCenter.Tests;

/// <summary>Checks that apply to every NCCO of the sample.</summary>
public sealed class NccoTests
{
    private const string Busy = """{"status":"busy"}""";
    private const string Silence = """{"dtmf":{"digits":null,"timed_out":true}}""";

    private static readonly (string Path, string Body)[] Requests =
    [
        ("/answer", "{}"),
        ("/events", Busy),
        ("/sales/answer", "{}"),
        ("/sales/events?hunt=1.0.0", Busy),
        ("/sales/events?hunt=1.0.1", Busy),
        ("/support/answer", "{}"),
        ("/support/events?hunt=1.0.0", Busy),
        ("/support/events?hunt=1.0.1", Busy),
        ("/menu/answer", "{}"),
        ("/menu/input/1", Silence),
        ("/menu/input/3", Silence),
        ("/conference/answer", "{}"),
        ("/conference/answer", """{"from":"447700900002"}"""),
    ];

    [Fact]
    public async Task Nccos_All_AreValid()
    {
        await using var app = new CallCenterApp();

        foreach (var (path, body) in Requests)
        {
            using var response = await app.PostAsync(path, body);
            (await response.NccoAsync()).Validate().Should().BeEmpty("of {0}", path);
        }
    }

    [Fact]
    public async Task Nccos_PublicUrlIsConfigured_AllWebhooksHaveItAndExist()
    {
        const string PublicUrl = "https://calls.example.org/voice";
        await using var app = new CallCenterApp { Settings = { ["CallCenter:PublicUrl"] = PublicUrl + "/", ["CallCenter:MusicOnHoldUrl"] = "" } };
        var urls = new HashSet<string>();
        foreach (var (path, body) in Requests)
        {
            using var response = await app.PostAsync(path, body);
            urls.UnionWith((await response.Content.ReadAsStringAsync()).Split('"').Where(x => x.StartsWith("http", StringComparison.Ordinal)));
        }

        urls.Should().HaveCountGreaterThan(10).And.OnlyContain(x => x.StartsWith(PublicUrl + "/", StringComparison.Ordinal));
        foreach (var url in urls)
        {
            using var response = await app.PostAsync(url[PublicUrl.Length..], """{"status":"completed"}""");
            await response.ShouldChangeNothingAsync();
        }
    }
}
