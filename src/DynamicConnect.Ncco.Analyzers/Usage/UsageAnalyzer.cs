using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Usage;

/// <summary>Reports uses of the library that have no effect, or not the intended one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfUsage;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation) is not { } types)
            {
                return;
            }

            start.RegisterOperationAction(
                context => DiscardedResult.Check((IExpressionStatementOperation)context.Operation, types, context),
                OperationKind.ExpressionStatement);
            start.RegisterOperationAction(
                context => DiscardedResult.Check((ISimpleAssignmentOperation)context.Operation, types, context),
                OperationKind.SimpleAssignment);
            start.RegisterOperationAction(
                context => UnbuiltBuilder.Check((IVariableDeclaratorOperation)context.Operation, types, context),
                OperationKind.VariableDeclarator);
            WebTypes web = new(start.Compilation);
            start.RegisterOperationAction(
                context => WebUsage.Check((IInvocationOperation)context.Operation, types, web, context),
                OperationKind.Invocation);
        });
    }
}
