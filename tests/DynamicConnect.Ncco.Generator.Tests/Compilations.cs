using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Generator.Tests;

/// <summary>Compilations to run the generator on.</summary>
internal static class Compilations
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The library itself.</summary>
    public static CSharpCompilation Library { get; } = Of(LibraryFiles("*"));

    /// <summary>Returns the library's declaration attributes, two rules, and a source that uses them.</summary>
    public static CSharpCompilation With(string source) => Of(LibraryFiles("Declarations").Append(Parse(
        """
        namespace DynamicConnect.Rules
        {
            internal static class ValueRules
            {
                public static object NotBlank => new();

                public static object Between(int minimum, int maximum) => new();
            }
        }
        """,
        "ValueRules.cs")).Append(Parse($"using DynamicConnect.Declarations;\nnamespace DynamicConnect;\n{source}", "Source.cs")));

    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new NccoGenerator().AsSourceGenerator()], parseOptions: Options, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Options, path);

    private static IEnumerable<SyntaxTree> LibraryFiles(string folder) => Directory
        .GetFiles(Folders.Library, "*.cs", SearchOption.AllDirectories)
        .Select(path => path[(Folders.Library.Length + 1)..].Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .Where(path => folder == "*" || path.StartsWith($"{folder}/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => Parse(File.ReadAllText(Path.Combine(Folders.Library, path)), path));

    private static CSharpCompilation Of(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "DynamicConnect.Ncco",
        trees.Append(Parse(ImplicitUsings, "Usings.cs")),
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
}
