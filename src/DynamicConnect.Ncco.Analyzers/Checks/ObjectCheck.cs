using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>Checks a record in the source. Nested records are checked separately.</summary>
internal static class ObjectCheck
{
    /// <summary>Reports the problems of single values.</summary>
    public static void CheckValues(ObjectNode node, SemanticModel? model, Action<Diagnostic> report)
    {
        foreach (KeyValuePair<PropertyModel, Node> property in node.Properties)
        {
            ValueCheck.Check(property.Key, property.Value, model, report);
        }
    }

    /// <summary>Reports values that cannot be combined.</summary>
    public static void CheckTogether(ObjectNode node, Action<Diagnostic> report)
    {
        foreach (NccoProblem problem in CombinationCheck.Check(node))
        {
            report(Descriptors.Diagnose(problem, node.PlaceOf(problem.Path).GetLocation(), null));
        }
    }
}
