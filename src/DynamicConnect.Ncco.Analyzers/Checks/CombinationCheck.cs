using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Library;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>Checks the rules about several properties of a record, some of which may be unknown.</summary>
/// <remarks>
/// The library itself validates the record. An unknown property is tried with several values, and only problems that occur with all of them
/// are reported. For a rule about three properties of which one is known, the other two must be tried in all four combinations of set and
/// unset. Therefore, each unknown property is varied twice: while the others are unset, and while they are set.
/// </remarks>
internal static class CombinationCheck
{
    /// <summary>Returns the problems of a record, with paths relative to the record.</summary>
    public static IReadOnlyList<NccoProblem> Check(ObjectNode node)
    {
        IReadOnlyList<NccoProblem> problems = [.. node.Record.CheckTogether(Make(node))];
        if (problems.Count == 0)
        {
            return problems;
        }

        foreach (Func<PropertyModel, object?> choose in Choices(node))
        {
            IReadOnlyList<NccoProblem> others = [.. node.Record.CheckTogether(Make(node, choose))];
            problems = [.. problems.Where(problem => others.Any(other => other.Rule == problem.Rule && other.Path == problem.Path))];
            if (problems.Count == 0)
            {
                break;
            }
        }

        return problems;
    }

    /// <summary>Creates the record, with the most harmless value for each unknown property.</summary>
    public static VoiceObject Make(ObjectNode node) => Make(node, LeftOut);

    /// <summary>Creates the record, with the given value for one unknown property.</summary>
    public static VoiceObject Make(ObjectNode node, PropertyModel property, object? value) =>
        Make(node, other => other == property ? value : LeftOut(other));

    /// <summary>Returns the properties of a record whose values are only known at run time.</summary>
    public static IEnumerable<PropertyModel> Unknown(ObjectNode node) =>
        node.Record.Properties.Where(property => IsUnknown(node, property));

    private static object? LeftOut(PropertyModel property) => property.Candidates[0];

    private static object? Set(PropertyModel property) => property.Candidates.First(candidate => candidate is not null);

    private static IEnumerable<Func<PropertyModel, object?>> Choices(ObjectNode node)
    {
        foreach (PropertyModel property in Unknown(node))
        {
            foreach (object? candidate in property.Candidates)
            {
                yield return other => other == property ? candidate : LeftOut(other);
                yield return other => other == property ? candidate : Set(other);
            }
        }
    }

    private static VoiceObject Make(ObjectNode node, Func<PropertyModel, object?> choose)
    {
        VoiceObject record = node.Record.Create();
        foreach (PropertyModel property in node.Record.Properties)
        {
            if (IsUnknown(node, property))
            {
                property.Set(record, Allowed(node, property, choose(property)));
            }
            else if (node.Properties.TryGetValue(property, out Node? value))
            {
                property.Set(record, ValueOf(property, value));
            }
        }

        return record;
    }

    /// <summary>Returns the candidate, or a list with the right endpoint if the type of the single endpoint is known.</summary>
    private static object? Allowed(ObjectNode node, PropertyModel property, object? candidate) =>
        property.ElementType == typeof(ConnectEndpoint)
        && node.Properties.TryGetValue(property, out Node? value)
        && value is ListNode { Elements: [UnknownNode { Type: { } type }] }
        && Samples.Endpoints.FirstOrDefault(endpoint => endpoint.GetType().Name == type.Name) is { } only
            ? property.MakeList([only])
            : candidate;

    private static bool IsUnknown(ObjectNode node, PropertyModel property) => node.Properties.TryGetValue(property, out Node? value)
        ? IsUnknown(property, value)
        : node.IsOpen || property.Contract.IsRequired;

    private static bool IsUnknown(PropertyModel property, Node node) => node switch
    {
        ConstantNode { Value: null } => false,
        ConstantNode { Value: { } constant } => property.ElementType is not null || property.ToValue(constant) is null,
        ListNode list => property.ElementType is null || HasUnknown(property, list),
        JsonNode => property.ValueType != typeof(JsonData),
        ObjectNode nested => nested.Record.Type != property.ValueType,
        _ => true,
    };

    private static object? ValueOf(PropertyModel property, Node node) => node switch
    {
        ConstantNode { Value: { } constant } => property.ToValue(constant),
        ListNode list => Listed(property, list),
        JsonNode json => json.Data,
        ObjectNode nested => Make(nested),
        _ => null,
    };

    private static bool HasUnknown(PropertyModel property, ListNode list) =>
        list.Elements.Any(element => ElementOf(property, element) is null);

    private static object Listed(PropertyModel property, ListNode list) =>
        property.MakeList([.. list.Elements.Select(element => ElementOf(property, element)).OfType<object>()]);

    private static object? ElementOf(PropertyModel property, Node node) => node switch
    {
        ConstantNode { Value: { } constant } => property.ToValue(constant),
        ObjectNode nested when property.ElementType!.IsAssignableFrom(nested.Record.Type) => Make(nested),
        _ => null,
    };
}
