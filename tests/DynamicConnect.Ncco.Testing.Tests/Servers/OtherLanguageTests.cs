using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Servers;

/// <summary>Applications in other languages, in separate processes.</summary>
public sealed class OtherLanguageTests
{
    private static readonly string Folder = Path.Combine(
        typeof(OtherLanguageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "ProjectFolder").Value!,
        "Servers");

    [NeedsFact("node")]
    public Task Announcement_AgainstNode_RingsTheAlternativeNumber() => PlayAsync("node", "server.js");

    [NeedsFact("python3")]
    public Task Announcement_AgainstPython_RingsTheAlternativeNumber() => PlayAsync("python3", "server.py");

    private static async Task PlayAsync(string program, string script)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [Path.Combine(Folder, script)]) { RedirectStandardOutput = true })!;
        try
        {
            var port = int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            var platform = new VoicePlatform(client) { EventUrl = "/events" };
            platform.When(Agent).IsBusy();
            platform.When(Alternative).Answers().HangsUp(Seconds(60));

            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.SpeaksWithAsync(Alternative);
            await call.EndsAsync();

            call.Faults.Should().BeEmpty();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
