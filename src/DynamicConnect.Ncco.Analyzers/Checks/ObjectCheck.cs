using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>What is wrong with a record in the source, but for the records in it, which are looked at by themselves.</summary>
internal static class ObjectCheck
{
    /// <summary>Reports what is wrong with single values.</summary>
    public static void CheckValues(ObjectNode node, SemanticModel? model, Action<Diagnostic> report)
    {
        foreach (KeyValuePair<PropertyModel, Node> property in node.Properties)
        {
            ValueCheck.Check(property.Key, property.Value, model, report);
        }
    }

    /// <summary>Reports what is wrong with values that do not go together.</summary>
    public static void CheckTogether(ObjectNode node, Action<Diagnostic> report)
    {
        foreach (NccoProblem problem in CombinationCheck.Check(node))
        {
            report(Descriptors.Diagnose(problem, node.PlaceOf(problem.Path).GetLocation(), null));
        }
    }
}
