using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>The analyzers never throw, whatever the source is.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Rooms = ["src", "tests", "docs"];

    private static IReadOnlyList<string> Sources { get; } =
    [
        .. Rooms.SelectMany(room => Directory.GetFiles(Path.Combine(Folders.Repository, room), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    [Fact]
    public async Task Repository_EverySecondFileCutOff_IsAnalyzed()
    {
        var random = new Random(1);
        var sources = Sources.Select((source, index) => index % 2 == 0 ? source : source[..random.Next(source.Length)]);

        (await Programs.AnalyzeAsync(Programs.Compile([.. sources]))).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Programs_WithPiecesMissing_AreAnalyzed(int seed)
    {
        var random = new Random(seed);
        var programs = WrongPrograms.Values.Values
            .Concat(WrongPrograms.Combinations.Values)
            .Concat(WrongPrograms.Sequences.Values)
            .Concat(WrongPrograms.Usage.Values)
            .Concat(WrongJson.All.Values)
            .Select(statements => Marked.Parse(statements).Source)
            .Concat(RightPrograms.All);
        var methods = programs.SelectMany(statements => Enumerable.Range(0, 8).Select(_ => Broken(statements, random)));
        var bodies = methods.Select((statements, index) => Programs.Method(statements).Replace("class Program", $"class Program{index}", StringComparison.Ordinal));

        await Programs.AnalyzeAsync(Programs.Compile([.. bodies]));
    }

    [Fact]
    public async Task Library_NotReferenced_NothingIsReported()
    {
        var compilation = Programs.Compile(Programs.Method(WrongPrograms.Values["number in a constructor"]));
        var without = compilation.WithReferences(compilation.References.Where(reference => reference.Display?.Contains("DynamicConnect", StringComparison.Ordinal) == false));

        (await Programs.AnalyzeAsync(without)).Should().BeEmpty();
    }

    private static string Broken(string statements, Random random)
    {
        var start = random.Next(statements.Length);
        return statements.Remove(start, random.Next(statements.Length - start));
    }
}
