using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Generator.Tests;

public sealed class IncrementalityTests
{
    [Fact]
    public void Run_AfterAnEditElsewhere_GeneratesNothingAgain() =>
        Reasons(Edit("Ncco.cs", "public int Count => actions.Count;", "public int Count => actions.Count + 0;"))
            .Values.Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);

    [Fact]
    public void Run_AfterAnEditInAMethodOfARecord_GeneratesNothingAgain() =>
        Reasons(Edit("Actions/ConnectAction.cs", "return false;", "return 0 > 1;"))
            .Values.Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);

    [Fact]
    public void Run_AfterAnEditOfADeclaration_GeneratesItsRecordAgain()
    {
        var reasons = Reasons(Edit("Actions/WaitAction.cs", "ClampedSeconds(0.1, 7200)", "ClampedSeconds(0.1, 7100)"));

        reasons.Where(output => output.Value == IncrementalStepRunReason.Modified).Select(output => output.Key)
            .Should().BeEquivalentTo("WaitAction.g.cs", "WaitBuilder.g.cs", "NccoSchema.g.cs", "ContractRegistry.g.cs", "NccoAction.Family.g.cs", "ConnectEndpoint.Family.g.cs");
    }

    private static CSharpCompilation Edit(string path, string from, string to)
    {
        var tree = Compilations.Library.SyntaxTrees.Single(known => known.FilePath == path);
        var source = tree.ToString();
        source.Should().Contain(from);
        return Compilations.Library.ReplaceSyntaxTree(tree, Compilations.Parse(source.Replace(from, to, StringComparison.Ordinal), path));
    }

    /// <summary>Returns the reason for each output of a second run, on an edited library.</summary>
    private static Dictionary<string, IncrementalStepRunReason> Reasons(CSharpCompilation edited)
    {
        var driver = Compilations.Driver().RunGenerators(Compilations.Library).RunGenerators(edited);

        var result = driver.GetRunResult().Results.Single();
        return result.TrackedOutputSteps.SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs)
            .SelectMany(output => Sources(output.Value).Select(source => (source, output.Reason)))
            .ToDictionary(output => output.source, output => output.Reason);
    }

    private static IEnumerable<string> Sources(object output) =>
        ((System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output)[0]!).Cast<object>()
            .Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
}
