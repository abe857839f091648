using System.Collections.Concurrent;
using System.Collections.Immutable;
using DynamicConnect.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>Programs to analyze, compiled against the assemblies that the tests run with.</summary>
internal static class Programs
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using DynamicConnect;
        global using DynamicConnect.AspNetCore;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;

        """;

    public static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new NccoAnalyzer(), new UsageAnalyzer()];

    /// <summary>The framework, ASP.NET Core, Newtonsoft.Json and the library.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => IsReference(Path.GetFileName(path)))
            .Append(Path.Combine(Folders.Library, "DynamicConnect.Ncco.dll"))
            .Append(Path.Combine(Folders.Library, "DynamicConnect.Ncco.AspNetCore.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Programs that are derived from the same compilation share the symbols of the references.
    private static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Program",
        [Parse(Usings, "Usings.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles source files to a program.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        Empty.AddSyntaxTrees(sources.Select((source, index) => Parse(source, $"Program{index}.cs")));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Options, path);

    /// <summary>Wraps statements in a method.</summary>
    public static string Method(string statements) => $$"""
        public static class Program
        {
            public static void Run(string text, int number, NccoBuilder builder, TalkAction talk, ConnectEndpoint target, IReadOnlyList<NccoAction> rest)
            {
        {{statements}}
            }
        }
        """;

    /// <summary>Returns the diagnostics of all analyzers in source order, and fails if an analyzer throws.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        exceptions.Should().BeEmpty();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static bool IsReference(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Net.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || name is "mscorlib.dll" or "netstandard.dll" or "Newtonsoft.Json.dll";
}
