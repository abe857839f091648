using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator.Tests;

/// <summary>Compares what the generator writes for the library with reviewed files. <c>UPDATE_SNAPSHOTS=1</c> updates the files.</summary>
public sealed class OutputTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Output = new(() => Compilations.Driver()
        .RunGenerators(Compilations.Library)
        .GetRunResult()
        .Results.Single()
        .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()));

    public static TheoryData<string> Names => [.. Output.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_OfTheLibrary_IsTheReviewedFile(string name)
    {
        var path = PathOf(name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, Output.Value[name]);
        }

        File.Exists(path).Should().BeTrue("{0} is reviewed", path);
        Output.Value[name].Should().Be(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Snapshots_All_AreOutputs() =>
        Directory.GetFiles(Folders.Snapshots).Should().BeSubsetOf(Output.Value.Keys.Select(PathOf));

    [Fact]
    public void Library_WithTheOutput_Compiles()
    {
        Compilations.Driver().RunGeneratorsAndUpdateCompilation(Compilations.Library, out var compilation, out var diagnostics);

        diagnostics.Should().BeEmpty();
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    private static string PathOf(string name) => Path.Combine(Folders.Snapshots, name.Replace(".g.cs", ".verified.txt", StringComparison.Ordinal));
}
