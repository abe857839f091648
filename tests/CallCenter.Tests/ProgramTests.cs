using System.Diagnostics;

namespace CallCenter.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task Program_WithoutArguments_PlaysTheStoryAndEndsWell()
    {
        using var process = Start();

        var output = await EndAsync(process);

        process.ExitCode.Should().Be(0, "it wrote {0}", output);
        output.ReplaceLineEndings("\n").Should()
            .MatchRegex(@"The call center is at http://127\.0\.0\.1:\d+/")
            .And.Contain("application: 200 application/json " + Announced.FirstAgent + "\n")
            .And.MatchRegex(@"POST https://example\.com/events \{.*""status"":""busy"".*\}\n")
            .And.Contain("application: 200 application/json " + Announced.AlternativeNumber + "\n")
            .And.Contain("answers are as expected.");
    }

    [Fact]
    public async Task Program_HandlerIsBrokenOnPurpose_EndsBadly()
    {
        using var process = Start(["exec", "--depsfile", File("CallCenter.Tests.deps.json"), "--runtimeconfig", File("CallCenter.runtimeconfig.json")], [], nameof(CallCenter) + "." + nameof(Tests));

        var output = await EndAsync(process);

        process.ExitCode.Should().Be(1, "it wrote {0}", output);
        output.Should().Contain("answered 500").And.Contain("answers differ.");
    }

    [Theory]
    [InlineData()]
    [InlineData("--environment", "Production")]
    [InlineData("--environment", "Staging")]
    public async Task Program_ToldToServeWithoutSecretOutsideOfDevelopment_DoesNotStart(params string[] environment)
    {
        using var process = Start([], ["--serve", "--urls", "http://127.0.0.1:0", .. environment]);
        try
        {
            (await AddressAsync(process.StandardOutput)).Should().BeNull();

            (await EndAsync(process)).Should().Contain("Vonage:Signature:Secrets is empty.");
            process.ExitCode.Should().NotBe(0);
        }
        finally
        {
            process.Kill();
        }
    }

    [LinuxTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Program_ToldToServe_ServesUntilStoppedAndEndsWell(string signal)
    {
        using var process = Start([], ["--serve", "--urls", "http://127.0.0.1:0", "--environment", "Development"]);
        try
        {
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { BaseAddress = await AddressAsync(process.StandardOutput) };

            (await client.GetStringAsync(new Uri("/answer", UriKind.Relative))).Should().Be(Announced.FirstAgent);
            (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).Should().Be("Healthy");
            process.HasExited.Should().BeFalse();

            using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
            await EndAsync(process);
            process.ExitCode.Should().Be(0);
        }
        finally
        {
            process.Kill();
        }
    }

    private static Process Start(string[]? host = null, string[]? arguments = null, string hostingStartup = "")
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] command = [dotnet, .. host ?? [], File("CallCenter.dll"), .. arguments ?? []];

        // If a shell runs the tests in the background, it ignores the CTRL+C signal, and child processes inherit that.
        string[] all = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. command] : command;
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(x => x.EndsWith("_ENVIRONMENT", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = hostingStartup;
        return Process.Start(start)!;
    }

    private static async Task<string> EndAsync(Process process)
    {
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return string.Concat(output);
    }

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static async Task<Uri?> AddressAsync(StreamReader output)
    {
        const string Mark = "Now listening on: ";
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[(at + Mark.Length)..]);
            }
        }

        return null;
    }
}
