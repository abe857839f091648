using System.Diagnostics;

namespace CallCenter.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task Program_WithoutArguments_PlaysTheStoryAndEndsWell()
    {
        using var process = Start();

        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0, "it wrote {0}", output);
        output.ReplaceLineEndings("\n").Should()
            .MatchRegex(@"GET http://127\.0\.0\.1:\d+/answer\?\S+\n200 application/json\n")
            .And.Contain("\n" + Announced.FirstAgent + "\n")
            .And.MatchRegex(@"POST http://127\.0\.0\.1:\d+/events\n\{.*""status"":""busy"".*\}\n200 application/json\n")
            .And.Contain("\n" + Announced.AlternativeNumber + "\n");
    }

    [Fact]
    public async Task Program_ToldToServe_ServesAtTheGivenAddressUntilStopped()
    {
        using var process = Start("--serve", "--urls", "http://127.0.0.1:0");
        try
        {
            var address = await AddressAsync(process.StandardOutput);
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { BaseAddress = address };

            (await client.GetStringAsync(new Uri("/answer", UriKind.Relative))).Should().Be(Announced.FirstAgent);
            process.HasExited.Should().BeFalse();
        }
        finally
        {
            process.Kill();
        }
    }

    private static Process Start(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "CallCenter.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        const string Mark = "Now listening on: ";
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[(at + Mark.Length)..]);
            }
        }

        throw new InvalidOperationException("The program ended without listening.");
    }
}
