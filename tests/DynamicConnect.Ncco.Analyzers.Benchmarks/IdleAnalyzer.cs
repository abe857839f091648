using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynamicConnect.Analyzers.Benchmarks;

/// <summary>Asks for the same operations as the analyzers, and does nothing with them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => new NccoAnalyzer().SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            static _ => { },
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.Invocation,
            OperationKind.ExpressionStatement,
            OperationKind.SimpleAssignment,
            OperationKind.VariableDeclarator);
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.CollectionExpression);
    }
}
