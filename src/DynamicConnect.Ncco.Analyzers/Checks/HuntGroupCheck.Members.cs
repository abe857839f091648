using DynamicConnect.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Checks;

/// <content>Collects the members and properties from the source.</content>
internal sealed partial class HuntGroupCheck
{
    private void Set(string parameter, Node value)
    {
        if (parameter != "endpoints")
        {
            group[parameter] = value;
        }
        else if (value is ListNode list)
        {
            members.AddRange(list.Elements
                .Where(element => element is not SpreadNode)
                .Select(element => (element, new Dictionary<string, Node>(), false)));
            isOpen |= !list.IsCounted;
        }
        else
        {
            isOpen = true;
        }
    }

    private void SetMembers(string property, IOperation value)
    {
        if (property != "Members")
        {
            group[property] = evaluator.Evaluate(value);
            return;
        }

        members.Clear();
        foreach (IObjectCreationOperation creation in value.Descendants().OfType<IObjectCreationOperation>()
            .Where(creation => KnownTypes.Are(creation.Type, evaluator.Types.HuntGroupMember)))
        {
            AddMember(creation, Evaluator.Initializers(creation), creation.Arguments, isOwn: false);
        }

        isOpen = evaluator.Evaluate(value) is not ListNode { IsCounted: true } list || list.Elements.Count != members.Count;
    }

    private void AddMember(IOperation member, IEnumerable<IOperation> assignments, IEnumerable<IArgumentOperation> arguments, bool isOwn)
    {
        Dictionary<string, Node> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (IArgumentOperation argument in arguments)
        {
            values[Evaluator.ParameterOf(argument)] = evaluator.Evaluate(argument.Value);
        }

        foreach (ISimpleAssignmentOperation simple in assignments.OfType<ISimpleAssignmentOperation>())
        {
            values[(simple.Target as IPropertyReferenceOperation)?.Property.Name ?? ""] = evaluator.Evaluate(simple.Value);
        }

        members.Add((values.TryGetValue("endpoint", out Node? endpoint) ? endpoint : new UnknownNode(member.Syntax), values, isOwn));
    }
}
