using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <content>Distinguishes what an expression adds from what it is applied to.</content>
internal sealed partial class Evaluator
{
    /// <summary>Returns the part of a record that a <c>with</c> expression sets.</summary>
    public static ObjectNode PartOf(IWithOperation with, ObjectNode whole) =>
        Part(whole, value => with.Initializer.Syntax.Span.Contains(value.Span));

    /// <summary>Returns the part of an action that the arguments of a call set, without what its lambda configures.</summary>
    public static ObjectNode PartOf(IInvocationOperation call, ObjectNode whole)
    {
        SyntaxNode[] arguments =
        [
            .. call.Arguments.Where(argument => ParameterOf(argument) != Configuration).Select(argument => argument.Value.Syntax),
        ];
        return Part(whole, value => Array.Exists(arguments, argument => argument.Span.Contains(value.Span)));
    }

    /// <summary>Evaluates a chain of calls on the NCCO builder that ends with <paramref name="call"/>.</summary>
    /// <returns>The actions that the chain adds; <see langword="null"/> if the chain continues after the call.</returns>
    public ListNode? ActionsOf(IInvocationOperation call)
    {
        if (call.Syntax.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax })
        {
            return null;
        }

        List<Node> actions = [];
        bool isBuilt = call.TargetMethod.Name is "Build" or "BuildUnvalidated";
        if (!isBuilt)
        {
            actions.Add(new SpreadNode(call.Syntax));
        }

        IOperation? at = isBuilt ? call.Instance : call;
        for (; at is IInvocationOperation { Instance: { } instance } added; at = instance)
        {
            actions.Insert(0, AddedAction(added) ?? new SpreadNode(added.Syntax));
        }

        INamedTypeSymbol? ncco = types.Ncco;
        bool isBegun = at is IObjectCreationOperation
            || (at is IInvocationOperation { TargetMethod: { Name: "Create" } create } && KnownTypes.Are(create.ContainingType, ncco));
        if (!isBegun && at is not null)
        {
            actions.Insert(0, new SpreadNode(at.Syntax));
        }

        return new ListNode(call.Syntax, actions);
    }

    private static ObjectNode Part(ObjectNode whole, Func<SyntaxNode, bool> isPart)
    {
        ObjectNode part = new(whole.Syntax, whole.Record, whole.Name);
        foreach (KeyValuePair<PropertyModel, Node> property in whole.Properties.Where(property => isPart(property.Value.Syntax)))
        {
            part.Properties.Add(property.Key, property.Value);
        }

        return part;
    }
}
