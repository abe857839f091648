using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <content>Evaluates constructors, initializers and <c>with</c> expressions.</content>
internal sealed partial class Evaluator
{
    private Node Created(IObjectCreationOperation creation)
    {
        if (KnownTypes.Are(creation.Type, types.Ncco))
        {
            return creation.Arguments is [{ Value: { } actions }] ? Evaluate(actions) : new UnknownNode(creation.Syntax, creation.Type);
        }

        if (types.RecordOf(creation.Type) is not { } record)
        {
            return new UnknownNode(creation.Syntax, creation.Type);
        }

        ObjectNode node = new(creation.Syntax, record, NameOf(creation.Syntax));
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            SetParameter(node, argument);
        }

        foreach (IOperation assignment in Initializers(creation))
        {
            Assign(node, assignment);
        }

        return node;
    }

    private Node Changed(IWithOperation with)
    {
        if (types.RecordOf(with.Type) is not { } record)
        {
            return new UnknownNode(with.Syntax, with.Type);
        }

        SyntaxNode name = with.Syntax is WithExpressionSyntax expression ? expression.Expression : with.Syntax;
        ObjectNode node = new(with.Syntax, record, name) { IsOpen = true };
        if (Evaluate(with.Operand) is ObjectNode start)
        {
            node.IsOpen = start.IsOpen;
            foreach (KeyValuePair<PropertyModel, Node> property in start.Properties)
            {
                node.Properties[property.Key] = property.Value;
            }
        }

        foreach (IOperation assignment in with.Initializer.Initializers)
        {
            Assign(node, assignment);
        }

        return node;
    }

    private void Assign(ObjectNode node, IOperation assignment)
    {
        if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } simple
            && node.Record.Property(name) is { } property)
        {
            node.Properties[property] = Evaluate(simple.Value);
        }
        else
        {
            node.IsOpen = true;
        }
    }

    /// <summary>Sets the property that a parameter is named after, if there is one.</summary>
    private bool SetParameter(ObjectNode node, IArgumentOperation argument)
    {
        if (argument.Parameter is { } parameter && node.Record.Property(parameter.Name) is { } property)
        {
            Node value = Evaluate(argument.Value);
            bool isElement = property.ElementType is not null && !IsList(parameter.Type);
            node.Properties[property] = isElement ? new ListNode(value.Syntax, [value])
                : property.ValueType == typeof(string) && parameter.Type.SpecialType != SpecialType.System_String
                    ? new UnknownNode(value.Syntax, parameter.Type)
                : value;
            return true;
        }

        return false;
    }

    /// <summary>Returns the assignments in the initializer of an object creation, if it has one.</summary>
    public static IEnumerable<IOperation> Initializers(IObjectCreationOperation creation) =>
        creation.Initializer is { } initializer ? initializer.Initializers : Enumerable.Empty<IOperation>();

    private static bool IsList(ITypeSymbol type) => type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true };

    private static SyntaxNode NameOf(SyntaxNode creation) => creation is ObjectCreationExpressionSyntax named ? named.Type : creation;
}
