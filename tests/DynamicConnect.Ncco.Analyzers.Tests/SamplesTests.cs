using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>The code that the repository shows to users has no warnings.</summary>
public sealed class SamplesTests
{
    [Theory]
    [InlineData("docs/samples/CallCenter")]
    [InlineData("tests/DynamicConnect.Ncco.Docs.Tests/Snippets")]
    [InlineData("tests/CallCenter.Tests")]
    public async Task Folder_Analyzed_HasNoWarning(string folder)
    {
        string[] sources =
        [
            .. Directory.GetFiles(Path.Combine(Folders.Repository, folder), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
                .Select(File.ReadAllText),
        ];

        var found = await Programs.AnalyzeAsync(Programs.Compile(sources));

        found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic} in {diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}")
            .Should().BeEmpty();
    }
}
