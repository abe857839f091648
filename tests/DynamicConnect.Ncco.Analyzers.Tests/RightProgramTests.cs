using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Tests;

public sealed class RightProgramTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, RightPrograms.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Program_Right_IsLeftAlone(int number)
    {
        var compilation = Programs.Compile(Programs.Method(RightPrograms.All[number]));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();

        (await Programs.AnalyzeAsync(compilation)).Should().BeEmpty(because: RightPrograms.All[number]);
    }
}
