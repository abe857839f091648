using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <content>What one expression adds to what was there before it.</content>
internal sealed partial class Evaluator
{
    /// <summary>Of the properties of a record, those that a <c>with</c> sets.</summary>
    public static ObjectNode PartOf(IWithOperation with, ObjectNode whole) =>
        Part(whole, value => with.Initializer.Syntax.Span.Contains(value.Span));

    /// <summary>Of the properties of an action, those that arguments of a call set, not what it does to the builder.</summary>
    public static ObjectNode PartOf(IInvocationOperation call, ObjectNode whole)
    {
        SyntaxNode[] arguments =
        [
            .. call.Arguments.Where(argument => argument.Parameter?.Name != "configure").Select(argument => argument.Value.Syntax),
        ];
        return Part(whole, value => Array.Exists(arguments, argument => argument.Span.Contains(value.Span)));
    }

    /// <summary>
    /// The actions that a chain of calls on the builder of an NCCO adds, of which <paramref name="call"/> is the last.
    /// </summary>
    /// <returns>The actions; <see langword="null"/> where the chain goes on.</returns>
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
