using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DynamicConnect.Package.Tests;

/// <summary>A new project that references the package, built by <c>dotnet build</c>.</summary>
public sealed class NewProjectTests
{
    [Fact]
    public async Task Build_OfWrongLiterals_Warns()
    {
        var output = await BuildAsync(
            """
            using DynamicConnect;

            Ncco ncco =
            [
                new ConnectAction(new PhoneEndpoint("+44 7700 900123"))
                {
                    From = "447700900000",
                    Timeout = System.TimeSpan.FromSeconds(200),
                },
                new TalkAction("Press a key") { BargeIn = true },
            ];
            ncco.ToJson();
            return Ncco.Parse("[{\"action\":\"talk\",\"text\":\"Hello\",\"level\":2}]").Count;
            """);

        Regex.Matches(output, @"Program\.cs\((\d+,\d+)\): (\w+) (\w+):").Select(match => string.Join(' ', match.Groups.Values.Skip(1)))
            .Distinct().Order(StringComparer.Ordinal)
            .Should().Equal(
                "10,47 warning NCCO4001",
                "12,6 warning NCCO5001",
                "13,71 warning NCCO2001",
                "5,41 warning NCCO2010",
                "8,19 warning NCCO2003");
    }

    [Fact]
    public async Task Build_OfRightCode_DoesNotWarn()
    {
        var output = await BuildAsync(
            """
            using DynamicConnect;

            Ncco ncco = [new TalkAction("Press a key") { BargeIn = true }, new InputAction(InputType.Dtmf)];
            return ncco.Count;
            """);

        output.Should().Contain("0 Warning(s)").And.Contain("0 Error(s)");
    }

    private static async Task<string> BuildAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("dynamic-connect-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Program.cs"), program);
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "New.csproj"),
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <UseAppHost>false</UseAppHost>
                    <RestoreSources>{Path.GetFullPath(Metadata.Of("PackageFolder"))}</RestoreSources>
                    <RestorePackagesPath>packages</RestorePackagesPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="DynamicConnect.Ncco" Version="[{Metadata.Of("PackageVersion")}]" />
                  </ItemGroup>
                </Project>
                """);
            var start = new ProcessStartInfo("dotnet", "build -nologo -clp:Summary;NoItemAndPropertyList") { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };

            // Continuous integration turns analyzers off for repeated builds.
            start.Environment.Remove("RunAnalyzers");
            start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
            using var build = Process.Start(start)!;
            var output = await build.StandardOutput.ReadToEndAsync();
            await build.WaitForExitAsync();
            return output;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
