using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DynamicConnect.Package.Tests;

/// <summary>
/// Packing derives URLs from the Git remote. The tests use their own repository, because the current one may have no remote.
/// </summary>
public sealed class RemoteTests : IDisposable
{
    private static readonly string Root =
        typeof(RemoteTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "RepositoryRoot").Value!;

    private readonly string folder = Directory.CreateTempSubdirectory("remote-").FullName;

    [Theory]
    [InlineData("https://github.com/example/example.git")]
    [InlineData("git@github.com:example/example.git")]
    public async Task Remote_OnGitHub_GivesAddressesAndAbsoluteLinks(string remote)
    {
        var commit = await CommitAsync(remote);

        var properties = await PrepareAsync();

        properties.GetProperty("PackageProjectUrl").GetString().Should().Be("https://github.com/example/example");
        properties.GetProperty("RepositoryUrl").GetString().Should().Be("https://github.com/example/example.git");
        properties.GetProperty("RepositoryBranch").GetString().Should().Be("main");
        properties.GetProperty("PackageReleaseNotes").GetString().Should().Be($"- See [rules](https://github.com/example/example/blob/{commit}/docs/rules.md).");
        (await File.ReadAllTextAsync(Path.Combine(Project, "obj", "package", "README.md"))).Trim().Should().Be(
            $"![Flow](https://raw.githubusercontent.com/example/example/{commit}/docs/images/flow.png) and [start](https://github.com/example/example/blob/{commit}/docs/start.md#first);\n" +
            "[a place](#here), [elsewhere](https://example.com/100%25), $(Version).");
    }

    [Fact]
    public async Task Remote_InAFolder_IsNotPublished()
    {
        await CommitAsync("/home/somebody/example");

        var properties = await PrepareAsync();

        properties.GetProperty("PackageProjectUrl").GetString().Should().BeEmpty();
        properties.GetProperty("RepositoryUrl").GetString().Should().BeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(Project, "obj", "package", "README.md"))).Should().Contain("(docs/start.md#first)");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Project => Path.Combine(folder, "src", "Example");

    private async Task<string> CommitAsync(string remote)
    {
        Directory.CreateDirectory(Project);
        Directory.CreateDirectory(Path.Combine(folder, "docs"));
        File.Copy(Path.Combine(Root, "src", "Directory.Build.targets"), Path.Combine(folder, "src", "Directory.Build.targets"));
        await File.WriteAllTextAsync(
            Path.Combine(Project, "Example.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net10.0</TargetFrameworks><PublishRepositoryUrl>true</PublishRepositoryUrl></PropertyGroup></Project>
            """);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "README.md"),
            "![Flow](docs/images/flow.png) and [start](docs/start.md#first);\n[a place](#here), [elsewhere](https://example.com/100%25), $(Version).\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "docs", "changelog.md"),
            "# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.0.0] - 2026-01-01\n\n- See [rules](rules.md).\n\n## [0.9.0]\n\n- Before.\n");
        await RunAsync("git", "init", "--quiet", "--initial-branch", "main");
        await RunAsync("git", "remote", "add", "origin", remote);
        await RunAsync("git", "add", ".");
        await RunAsync("git", "-c", "user.name=Example", "-c", "user.email=example@example.com", "commit", "--quiet", "--message", "Begin");
        return (await RunAsync("git", "rev-parse", "HEAD")).Trim();
    }

    private async Task<JsonElement> PrepareAsync()
    {
        var output = await RunAsync(
            "dotnet", "msbuild", Project, "-target:_InitializeNuspecRepositoryInformationProperties;WriteReadme;ReadReleaseNotes",
            "-getProperty:PackageProjectUrl,RepositoryUrl,RepositoryBranch,PackageReleaseNotes");
        return JsonDocument.Parse(output).RootElement.GetProperty("Properties");
    }

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0} {1} said {2}", program, string.Join(' ', arguments), output);
        return output;
    }
}
