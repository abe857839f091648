using System.Globalization;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>Checks a hunt group. Its endpoints and announcements are checked separately.</summary>
internal sealed partial class HuntGroupCheck(Evaluator evaluator, Action<Diagnostic> report)
{
    private const string Url = "https://example.com/events";

    private readonly List<(Node Endpoint, Dictionary<string, Node> Properties, bool IsOwn)> members = [];
    private readonly Dictionary<string, Node> group = new(StringComparer.OrdinalIgnoreCase);
    private bool isOpen;

    public void Check(IObjectCreationOperation creation)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            Set(Evaluator.ParameterOf(argument), evaluator.Evaluate(argument.Value));
        }

        foreach (IOperation assignment in Evaluator.Initializers(creation))
        {
            if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } simple)
            {
                SetMembers(property.Property.Name, simple.Value);
            }
        }

        Report(creation.Syntax);
    }

    /// <summary>Checks a single member, or a <c>with</c> expression that changes one.</summary>
    public void CheckMember(IOperation member, IEnumerable<IOperation> assignments, IEnumerable<IArgumentOperation> arguments)
    {
        AddMember(member, assignments, arguments, isOwn: true);
        Report(member.Syntax);
    }

    /// <summary>Checks a <c>with</c> expression that changes a group.</summary>
    public void Check(IWithOperation with)
    {
        isOpen = true;
        foreach (IOperation assignment in with.Initializer.Initializers)
        {
            if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } simple)
            {
                SetMembers(property.Property.Name, simple.Value);
            }
        }

        Report(with.Syntax);
    }

    /// <summary>Checks a chain of calls that starts with a new builder and ends with <c>Build</c>.</summary>
    public void Check(IInvocationOperation build)
    {
        List<IInvocationOperation> calls = [];
        IOperation? start = build.Instance;
        for (; start is IInvocationOperation { Instance: { } instance } call; start = instance)
        {
            calls.Insert(0, call);
        }

        IEnumerable<IArgumentOperation>? arguments = start switch
        {
            IInvocationOperation create => create.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => null,
        };
        if (arguments?.FirstOrDefault() is not { } first)
        {
            return;
        }

        Set("eventUrl", evaluator.Evaluate(first.Value));
        foreach (IInvocationOperation call in calls)
        {
            Dictionary<string, Node> values = call.Arguments.ToDictionary(
                Evaluator.ParameterOf,
                argument => evaluator.Evaluate(argument.Value),
                StringComparer.OrdinalIgnoreCase);
            if (call.TargetMethod.Name == "Member" && values.TryGetValue("endpoint", out Node? endpoint))
            {
                members.Add((endpoint, values, true));
            }
            else if (values.TryGetValue(call.TargetMethod.Name, out Node? value))
            {
                group[call.TargetMethod.Name] = value;
            }
        }

        Report(Evaluator.NameOf(build));
    }

    private static bool IsSame(NccoProblem left, NccoProblem right) => left.Path == right.Path && left.Rule == right.Rule;

    private static object? Constant(Dictionary<string, Node> values, string name) =>
        values.TryGetValue(name, out Node? node) && node is ConstantNode { Value: { } constant } ? constant : null;

    private void Report(SyntaxNode name)
    {
        if (members.Count == 0 && isOpen)
        {
            members.Add((new UnknownNode(name), [], false));
        }

        IReadOnlyList<NccoProblem> problems = [.. Samples.Endpoints
            .Select(endpoint => Make(endpoint).Validate().ToList())
            .Aggregate((left, right) => [.. left.Where(problem => right.Exists(other => IsSame(problem, other)))])];
        foreach (NccoProblem problem in problems)
        {
            if (PlaceOf(problem, name) is { } place)
            {
                report(Descriptors.Diagnose(problem, place.GetLocation(), null));
            }
        }
    }

    private HuntGroup Make(ConnectEndpoint unknown) => new()
    {
        // The host fills in an empty URL.
        EventUrl = Constant(group, "eventUrl") is string { Length: > 0 } url ? url : Url,
        From = Constant(group, "from") as string,
        RingTime = Constant(group, "ringTime") as TimeSpan?,
        Members =
        [
            .. members.Select(member => new HuntGroupMember(EndpointOf(member.Endpoint) ?? unknown)
            {
                From = Constant(member.Properties, "from") as string,
                RingTime = Constant(member.Properties, "ringTime") as TimeSpan?,
            }),
        ],
    };

    private static ConnectEndpoint? EndpointOf(Node node) => node switch
    {
        ObjectNode known => CombinationCheck.Make(known) as ConnectEndpoint,
        UnknownNode { Type: { } type } => Samples.Endpoints.FirstOrDefault(endpoint => endpoint.GetType().Name == type.Name),
        _ => null,
    };

    private SyntaxNode? PlaceOf(NccoProblem problem, SyntaxNode name)
    {
        string path = problem.Path;
        if (path == "$.members")
        {
            return name;
        }

        const string Members = "$.members[";
        Dictionary<string, Node> values = group;
        if (path.StartsWith(Members, StringComparison.Ordinal))
        {
            // A member that is created as a separate record is checked there.
            string index = path[Members.Length..path.IndexOf(']')];
            (_, values, bool isOwn) = members[int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture)];
            values = isOwn ? values : [];
        }

        string property = path[(path.LastIndexOf('.') + 1)..];
        return (property is "from" or "ringTime" or "eventUrl")
            && values.TryGetValue(property, out Node? node)
            && node is ConstantNode { Value: not null }
                ? node.Syntax
                : null;
    }
}
