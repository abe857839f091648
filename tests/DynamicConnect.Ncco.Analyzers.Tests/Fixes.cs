using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>Applies a code fix to one diagnostic and to all at once, and compiles the result.</summary>
internal static class Fixes
{
    private static readonly ReferenceAssemblies Nothing = new("net10.0");

    /// <summary>Verifies the fixed source, and that it has no more diagnostics.</summary>
    /// <param name="wrong">The statements before the fix, with marks.</param>
    /// <param name="right">The statements after the fix.</param>
    /// <param name="title">The title of the fix, if it matters.</param>
    /// <param name="version">The version of C#.</param>
    public static async Task VerifyAsync<TAnalyzer, TFix>(
        string wrong,
        string right,
        string? title = null,
        LanguageVersion version = LanguageVersion.Preview)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (source, marks) = Marked.Parse(Programs.Method(wrong));
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = Nothing,
            TestCode = source,
            FixedCode = Programs.Method(right),
            CodeActionVerifier = (action, verifier) => verifier.Equal(title ?? action.Title, action.Title),
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.Sources.Add(("Usings.cs", Programs.Usings));
            state.AdditionalReferences.AddRange(Programs.References);
        }

        foreach (var (rule, span) in marks)
        {
            var start = Position(source, span.Start);
            var end = Position(source, span.End);
            test.ExpectedDiagnostics.Add(new DiagnosticResult(rule, DiagnosticSeverity.Warning)
                .WithSpan(start.Line, start.Column, end.Line, end.Column)
                .WithOptions(DiagnosticOptions.IgnoreSeverity));
        }

        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, Programs.Options.WithLanguageVersion(version)));
        await test.RunAsync();
    }

    /// <summary>Verifies that no fix is offered.</summary>
    /// <param name="wrong">The statements, with marks.</param>
    /// <param name="version">The version of C#.</param>
    public static Task VerifyNoneAsync<TAnalyzer, TFix>(string wrong, LanguageVersion version = LanguageVersion.Preview)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => VerifyAsync<TAnalyzer, TFix>(wrong, Marked.Parse(wrong).Source, version: version);

    private static (int Line, int Column) Position(string source, int index) =>
        (source[..index].Count(character => character == '\n') + 1, index - source.LastIndexOf('\n', Math.Max(index - 1, 0)));
}
