using DynamicConnect.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Usage;

/// <summary>Reports builders in local variables that are changed after their last <c>Build</c>.</summary>
internal static class UnbuiltBuilder
{
    public static void Check(IVariableDeclaratorOperation variable, KnownTypes types, OperationAnalysisContext context)
    {
        if (!IsBuilder(variable.Symbol.Type, types) || variable.GetVariableInitializer()?.Value is not { } start || !IsFresh(start, types))
        {
            return;
        }

        List<IInvocationOperation> calls = [];
        foreach (ILocalReferenceOperation reference in Root(variable).Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => KnownTypes.Are(reference.Local, variable.Symbol)))
        {
            // Other code that has access to the builder may build it.
            if (Outermost(reference, types) is not { } call || IsElsewhere(reference, variable))
            {
                return;
            }

            calls.Add(call);
        }

        calls.Sort((left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));
        int last = calls.FindLastIndex(call => !IsBuilder(call.Type, types));
        if (calls.Count > last + 1 && !IsRepeated(calls, last, variable))
        {
            IInvocationOperation change = calls[last + 1];
            string name = change.TargetMethod.Name;
            string message = last < 0
                ? $"The builder is never built, so {name} has no effect. Call Build(), and use the result."
                : $"{name} is called after the last Build(), so it has no effect. Call Build() after it.";
            context.ReportDiagnostic(Descriptors.Diagnose(Descriptors.NeverBuilt, Evaluator.NameOf(change).GetLocation(), message));
        }
    }

    public static bool IsBuilder(ITypeSymbol? type, KnownTypes types) =>
        KnownTypes.Are(type, types.NccoBuilder) || KnownTypes.Are(type, types.HuntGroupBuilder) || types.BuiltBy(type) is not null;

    /// <summary>Determines whether an expression creates the builder that it returns, so that no other code has access to it.</summary>
    public static bool IsFresh(IOperation? operation, KnownTypes types) => operation switch
    {
        IObjectCreationOperation => true,
        IConversionOperation { OperatorMethod: null } conversion => IsFresh(conversion.Operand, types),
        IInvocationOperation { Instance: null, TargetMethod.Name: "Create" } create => types.Owns(create.TargetMethod),
        IInvocationOperation { Instance: { } instance } call => types.Owns(call.TargetMethod) && IsFresh(instance, types),
        _ => false,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>
    /// Returns the last call of the chain that begins with a reference; <see langword="null"/> if other code gets the builder.
    /// </summary>
    private static IInvocationOperation? Outermost(IOperation reference, KnownTypes types)
    {
        IOperation at = reference;
        while (at.Parent is IInvocationOperation call && call.Instance == at && types.Owns(call.TargetMethod))
        {
            at = call;
            if (!IsBuilder(call.Type, types))
            {
                return call;
            }
        }

        bool isStatement = at.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
        return isStatement ? at as IInvocationOperation : null;
    }

    /// <summary>Determines whether a reference is in a lambda or local function, which may run at any time.</summary>
    private static bool IsElsewhere(IOperation reference, IOperation variable)
    {
        for (IOperation? at = reference.Parent; at is not null && !at.Syntax.Span.Contains(variable.Syntax.Span); at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether calls after the last <c>Build</c> may precede it in the next iteration of a loop.</summary>
    private static bool IsRepeated(List<IInvocationOperation> calls, int build, IOperation variable)
    {
        for (IOperation? at = build < 0 ? null : calls[build]; at is not null; at = at.Parent)
        {
            if (at is ILoopOperation or ILabeledOperation && !at.Syntax.Span.Contains(variable.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }
}
