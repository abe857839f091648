using DynamicConnect.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Usage;

/// <summary>Reports results that are discarded. All values of the library are immutable, so such calls have no effect.</summary>
internal static class DiscardedResult
{
    private static readonly HashSet<string> Makers =
    [
        "Build", "BuildUnvalidated", "With", "ToJson", "ToIndentedJson", "ToUtf8Bytes", "ToString", "Validate", "Check", "ToElement", "To",
        "From", "Create", "Speak", "Format", "Escape", "Start", "Next",
    ];

    public static void Check(IExpressionStatementOperation statement, KnownTypes types, OperationAnalysisContext context)
    {
        // The body of a lambda is an expression statement, too. The code that calls it may only be interested in exceptions.
        if (statement.Syntax is not ExpressionStatementSyntax || statement.Operation is not IInvocationOperation call)
        {
            return;
        }

        IMethodSymbol method = call.TargetMethod;
        if (types.Owns(method))
        {
            if (UnbuiltBuilder.IsBuilder(call.Type, types))
            {
                if (UnbuiltBuilder.IsFresh(call, types))
                {
                    Report(call, "The builder is discarded without being built. End the chain with Build(), and use the result.", context);
                }
            }
            else if (Makers.Contains(method.Name) && !method.ReturnsVoid)
            {
                string name = method.Name;
                Report(call, $"The result of {name} isn't used, and it has no other effect. Use the result, or remove the call.", context);
            }
        }
        else if (method.Name is "Append" or "Prepend" or "Concat"
            && method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" }
            && call.Arguments.FirstOrDefault()?.Value is { } list
            && types.IsPartOfNcco(Unconverted(call.Instance ?? list).Type))
        {
            Report(call, $"The result of {method.Name} isn't used, and an NCCO is immutable. Use the result.", context);
        }
    }

    public static void Check(ISimpleAssignmentOperation assignment, KnownTypes types, OperationAnalysisContext context)
    {
        if (assignment.Target is IDiscardOperation && assignment.Value is IWithOperation with && types.Owns(with.Type))
        {
            context.ReportDiagnostic(Descriptors.Diagnose(
                Descriptors.Discarded,
                with.Syntax.GetLocation(),
                "The result of with isn't used, and it has no other effect. Use the result, or remove the expression."));
        }
    }

    /// <summary>Returns an expression without the conversions around it.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static void Report(IInvocationOperation call, string message, OperationAnalysisContext context) =>
        context.ReportDiagnostic(Descriptors.Diagnose(Descriptors.Discarded, Evaluator.NameOf(call).GetLocation(), message));
}
