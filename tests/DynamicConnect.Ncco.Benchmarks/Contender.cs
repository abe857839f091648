using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace DynamicConnect.Benchmarks;

/// <summary>One benchmark of a comparison, as a delegate.</summary>
internal sealed record Contender(string Name, Func<object> Run, bool IsBaseline, bool IsFloor)
{
    public static IReadOnlyList<Contender> In(ComparisonBase comparison) =>
    [
        .. comparison.GetType().GetMethods()
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<BenchmarkAttribute>()))
            .Where(found => found.Attribute is not null)
            .OrderBy(found => found.Attribute!.SourceCodeLineNumber)
            .Select(found => new Contender(
                found.Attribute!.Description ?? found.Method.Name,
                found.Method.CreateDelegate<Func<object>>(comparison),
                found.Attribute.Baseline,
                found.Attribute.Description?.StartsWith("Floor", StringComparison.Ordinal) == true)),
    ];
}
