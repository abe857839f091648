using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <summary>Determines what the source shows about the value of an expression, without running any code.</summary>
internal sealed partial class Evaluator(KnownTypes types)
{
    public KnownTypes Types => types;

    /// <summary>Returns what is known about the value of an expression.</summary>
    public Node Evaluate(IOperation operation)
    {
        while (true)
        {
            if (operation.ConstantValue is { HasValue: true } constant)
            {
                return new ConstantNode(operation.Syntax, constant.Value);
            }

            if (operation.Syntax is CollectionExpressionSyntax collection && operation.SemanticModel is { } model)
            {
                return List(collection, model);
            }

            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    continue;
                case IDelegateCreationOperation { Target: var target }:
                    operation = target;
                    continue;
                default:
                    return Whole(operation);
            }
        }
    }

    private Node Whole(IOperation operation)
    {
        if (KnownTypes.Are(operation.Type, types.TimeSpan))
        {
            return Durations.Fold(operation) is { } duration
                ? new ConstantNode(operation.Syntax, duration)
                : new UnknownNode(operation.Syntax, operation.Type);
        }

        return operation switch
        {
            IObjectCreationOperation creation => Created(creation),
            IWithOperation with => Changed(with),
            IArrayCreationOperation { Initializer: { } initializer } => new ListNode(
                operation.Syntax,
                [.. initializer.ElementValues.Select(Evaluate)]),
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } =>
                new ListNode(operation.Syntax, []),
            IInvocationOperation call => Called(call),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } =>
                new ConstantNode(operation.Syntax, ""),
            IPropertyReferenceOperation { Property: { IsStatic: true } property } => Static(property, operation),
            _ => new UnknownNode(operation.Syntax, operation.Type),
        };
    }

    private Node Static(IPropertySymbol property, IOperation operation) => property.Name switch
    {
        "EmptyObject" when KnownTypes.Are(property.ContainingType, types.JsonData) =>
            new JsonNode(operation.Syntax, JsonData.EmptyObject, null),
        "Empty" when types.Owns(property) && property.ContainingType.Name == "ValueList" => new ListNode(operation.Syntax, []),
        _ => new UnknownNode(operation.Syntax, operation.Type),
    };

    private Node Called(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "Parse" && KnownTypes.Are(method.ContainingType, types.JsonData))
        {
            return Parsed(call);
        }

        if (method.Name == "Create" && KnownTypes.Are(method.ContainingType, types.ValueList) && call.Arguments.Length == 1)
        {
            return Evaluate(call.Arguments[0].Value);
        }

        return method.Name == "Build" && types.BuiltBy(call.Instance?.Type) is not null && BuiltObject(call.Instance) is { } built
            ? built
            : new UnknownNode(call.Syntax, call.Type);
    }

    private static Node Parsed(IInvocationOperation call)
    {
        if (call.Arguments is [{ Value: { ConstantValue: { HasValue: true, Value: string text } } value }])
        {
            try
            {
                return new JsonNode(call.Syntax, JsonData.Parse(text), value.Syntax as ExpressionSyntax);
            }
            catch (JsonException)
            {
                // JsonCheck reports the error.
            }
        }

        return new UnknownNode(call.Syntax, call.Type);
    }

    public ListNode List(CollectionExpressionSyntax collection, SemanticModel model)
    {
        List<Node> elements = [];
        foreach (CollectionElementSyntax element in collection.Elements)
        {
            elements.Add(element is ExpressionElementSyntax { Expression: { } expression }
                ? model.GetOperation(expression) is { } operation ? Evaluate(operation) : new UnknownNode(expression)
                : new SpreadNode(element));
        }

        return new ListNode(collection, elements);
    }
}
