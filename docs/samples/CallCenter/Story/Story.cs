using System.Security.Cryptography;
using DynamicConnect.AspNetCore;
using DynamicConnect.Testing;

namespace CallCenter;

/// <summary>Plays calls against the call center, shows their transcripts and compares every answer with the expected one.</summary>
internal sealed class Story
{
    private readonly VirtualClock clock;
    private readonly string secret;
    private int answers;
    private int differences;

    /// <summary>Creates a story for an application that uses the same clock and secret.</summary>
    public Story(VirtualClock clock, string secret)
    {
        this.clock = clock;
        this.secret = secret;
    }

    /// <summary>Prepares an application for the story: default settings with a new secret, the clock of the simulated platform and a free port.</summary>
    public static Story Prepare(WebApplicationBuilder builder)
    {
        Story story = new(new VirtualClock(), Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new($"{VonageSignatureOptions.SectionName}:{nameof(VonageSignatureOptions.Secrets)}:0", story.secret)]);
        builder.Services.AddSingleton<TimeProvider>(story.clock);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return story;
    }

    /// <summary>Plays the story over HTTP and returns the exit code: 0 if all answers are as expected, otherwise 1.</summary>
    public async Task<int> PlayAsync(Uri address, TextWriter output)
    {
        // A proxy can't reach the loopback address.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        await output.WriteLineAsync($"The call center is at {address}, which the platform knows as https://example.com.\n");
        return await PlayAsync(http, output);
    }

    public async Task<int> PlayAsync(HttpClient http, TextWriter output)
    {
        foreach (var scene in Scenes.All)
        {
            await output.WriteLineAsync($"# {scene.Title}\n");
            Compare(await PlayAsync(scene, Platform(http, scene.Part, secret), output), [.. scene.Nccos.Select(x => $"200 application/json {x}")], output);
        }

        foreach (var wrong in new[] { "another secret", null })
        {
            await output.WriteLineAsync($"# Until now, every webhook was signed. This one {(wrong is null ? "isn't signed" : "is signed with a wrong secret")}, so it is refused.\n");
            var platform = Platform(http, "", wrong).Expect(CallFaultKind.Status);
            Compare(await PlayAsync(new Scene("", "", x => x.CallAsync("4155550199", "4155550100")), platform, output), ["401"], output);
        }

        await output.WriteLineAsync(differences == 0 ? $"# All {answers} answers are as expected." : $"# {differences} of {answers} answers differ.");
        return differences == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<SimulatedCall>> PlayAsync(Scene scene, VoicePlatform platform, TextWriter output)
    {
        try
        {
            await scene.PlayAsync(platform);
        }
        catch (CallFailedException exception)
        {
            await output.WriteLineAsync($"FAILED: {exception.Reason}");
        }

        return platform.Calls;
    }

    private VoicePlatform Platform(HttpClient http, string part, string? signatureSecret) => new(http)
    {
        AnswerUrl = $"{part}/answer",
        AnswerMethod = DynamicConnect.WebhookMethod.Post,
        EventUrl = $"{part}/events",
        SignatureSecret = signatureSecret,
        Clock = clock,
    };

    private void Compare(IReadOnlyList<SimulatedCall> calls, string[] expected, TextWriter output)
    {
        var came = calls.SelectMany(x => x.Transcript.Entries).Where(x => x.Kind == TranscriptEntryKind.Response).Select(x => x.Text).ToList();
        foreach (var call in calls)
        {
            output.WriteLine($"{call}\n");
        }

        answers += came.Count;
        var next = new Queue<string>(expected);
        foreach (var answer in came.Where(x => x != "204"))
        {
            Differ(next.TryDequeue(out var ncco) ? ncco : "204", answer, output);
        }

        foreach (var missing in next)
        {
            Differ(missing, "nothing", output);
        }
    }

    private void Differ(string expected, string came, TextWriter output)
    {
        if (expected != came)
        {
            differences++;
            output.WriteLine($"DIFFERS: expected {expected}, got {came}\n");
        }
    }
}
