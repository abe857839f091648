using System.Globalization;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Json;
using DynamicConnect.Analyzers.Library;
using DynamicConnect.Rules;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>Checks the value of a property in the source against the rules of the property.</summary>
internal static class ValueCheck
{
    /// <summary>The name of the diagnostic property that holds the ticks of the nearest allowed duration.</summary>
    public const string NearestTicks = nameof(NearestTicks);

    public static void Check(PropertyModel property, Node node, SemanticModel? model, Action<Diagnostic> report)
    {
        switch (node)
        {
            case ConstantNode { Value: { } constant } when property.ToValue(constant) is { } value && property.ElementType is null:
                foreach (NccoProblem problem in property.Check(value))
                {
                    report(Descriptors.Diagnose(problem, node.Syntax.GetLocation(), FixesOf(property, value, problem)));
                }

                break;
            case ListNode list when property.ElementType is not null:
                CheckList(property, list, report);
                break;
            case JsonNode json when property.ValueType == typeof(JsonData):
                foreach (NccoProblem problem in property.Check(json.Data))
                {
                    string rest = property.After(problem.Path);
                    report(Descriptors.Diagnose(problem, JsonPlaces.Of(json, rest, model), null));
                }

                break;
        }
    }

    private static void CheckList(PropertyModel property, ListNode list, Action<Diagnostic> report)
    {
        List<object> values = [];
        List<SyntaxNode> places = [];
        foreach (Node element in list.Elements.Where(element => element is not SpreadNode))
        {
            object? value = element is ConstantNode { Value: { } constant } ? property.ToValue(constant) : null;
            values.Add(value ?? Samples.Element(property));
            places.Add(element.Syntax);
        }

        foreach (NccoProblem problem in property.Check(property.MakeList(values)))
        {
            string rest = property.After(problem.Path);
            SyntaxNode? place = rest.Length == 0 ? (list.IsCounted ? list.Syntax : null)
                : int.TryParse(rest.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? places[index]
                : null;
            if (place is not null)
            {
                report(Descriptors.Diagnose(problem, place.GetLocation(), null));
            }
        }
    }

    private static KeyValuePair<string, string?>? FixesOf(PropertyModel property, object value, NccoProblem problem) =>
        value is TimeSpan duration
        && property.Duration is { } rule
        && (problem.Rule == DurationRule.Range.Id || problem.Rule == DurationRule.Whole.Id)
            ? new KeyValuePair<string, string?>(NearestTicks, rule.Nearest(duration).Ticks.ToString(CultureInfo.InvariantCulture))
            : null;
}
