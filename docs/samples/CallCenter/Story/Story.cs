using System.Security.Cryptography;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Plays the platform: calls the webhooks as it would, shows what is said, and compares it with what is expected.</summary>
internal static class Story
{
    /// <summary>Makes an application ready for the story: settings of its own, whatever the machine has, and a free port. Gives the secret with which webhooks have to be signed.</summary>
    public static string Prepare(WebApplicationBuilder builder)
    {
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new($"{VonageSignatureOptions.SectionName}:{nameof(VonageSignatureOptions.Secrets)}:0", secret)]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return secret;
    }

    /// <summary>Plays the story, and gives the exit code: 0 when all answers are as expected, otherwise 1.</summary>
    public static async Task<int> PlayAsync(Uri address, string secret, TextWriter output)
    {
        // A proxy would not reach the loopback address.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        return await PlayAsync(http, secret, output);
    }

    public static async Task<int> PlayAsync(HttpClient http, string secret, TextWriter output)
    {
        var platform = new Platform(http, secret, output);
        await AgentsAct.PlayAsync(platform);
        await MenuAct.PlayAsync(platform);
        await DepartmentAct.PlayAsync(platform);
        await VoicemailAct.PlayAsync(platform);
        await ConferenceAct.PlayAsync(platform);
        await SignatureAct.PlayAsync(platform);
        return platform.Judge();
    }
}
