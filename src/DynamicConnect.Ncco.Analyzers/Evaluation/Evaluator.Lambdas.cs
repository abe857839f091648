using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <content>Evaluates lambdas that configure a builder.</content>
internal sealed partial class Evaluator
{
    /// <summary>Applies the calls that a lambda makes on its builder.</summary>
    private void Configure(ObjectNode node, IOperation configure)
    {
        while (configure is IConversionOperation or IDelegateCreationOperation)
        {
            configure = configure is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)configure).Target;
        }

        if (configure.ConstantValue is { HasValue: true, Value: null } || configure is IDefaultValueOperation)
        {
            return;
        }

        if (configure is not IAnonymousFunctionOperation { Body.Operations: var statements, Symbol.Parameters: [{ } builder] })
        {
            node.IsOpen = true;
            return;
        }

        foreach (IOperation statement in statements)
        {
            bool isApplied = statement switch
            {
                IExpressionStatementOperation { Operation: { } expression } => TryApply(node, expression, builder),
                IReturnOperation => true,
                _ => false,
            };
            node.IsOpen |= !isApplied;
        }
    }

    private bool TryApply(ObjectNode node, IOperation expression, IParameterSymbol builder)
    {
        switch (expression)
        {
            case IParameterReferenceOperation reference:
                return KnownTypes.Are(reference.Parameter, builder);
            case ISimpleAssignmentOperation { Target: IDiscardOperation } discard:
                return TryApply(node, discard.Value, builder);
            case IInvocationOperation { Instance: { } instance } call when types.Owns(call.TargetMethod):
                bool isApplied = TryApply(node, instance, builder);
                Apply(node, call);
                return isApplied;
            default:
                return false;
        }
    }
}
