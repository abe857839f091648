using DynamicConnect.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.Tests;

public sealed class DurationTests
{
    private static readonly IReadOnlyDictionary<string, TimeSpan?> Values = new Dictionary<string, TimeSpan?>
    {
        ["TimeSpan.FromDays(2)"] = TimeSpan.FromDays(2),
        ["TimeSpan.FromDays(1, 2, 3, 4, 5, 6)"] = TimeSpan.FromDays(1, 2, 3, 4, 5, 6),
        ["TimeSpan.FromDays(days: 1, minutes: 2)"] = TimeSpan.FromDays(1, minutes: 2),
        ["TimeSpan.FromHours(1, 2, 3, 4, 5)"] = TimeSpan.FromHours(1, 2, 3, 4, 5),
        ["TimeSpan.FromMinutes(1, 2, 3, 4)"] = TimeSpan.FromMinutes(1, 2, 3, 4),
        ["TimeSpan.FromMinutes(-0.5)"] = TimeSpan.FromSeconds(-30),
        ["TimeSpan.FromSeconds(1, 2, 3)"] = TimeSpan.FromSeconds(1, 2, 3),
        ["TimeSpan.FromSeconds(1.5)"] = TimeSpan.FromMilliseconds(1500),
        ["TimeSpan.FromMilliseconds(1, 2)"] = TimeSpan.FromMilliseconds(1, 2),
        ["TimeSpan.FromMicroseconds(7)"] = TimeSpan.FromMicroseconds(7),
        ["TimeSpan.FromTicks(5)"] = TimeSpan.FromTicks(5),
        ["new TimeSpan()"] = TimeSpan.Zero,
        ["new TimeSpan(5)"] = TimeSpan.FromTicks(5),
        ["new TimeSpan(1, 2, 3)"] = new TimeSpan(1, 2, 3),
        ["new TimeSpan(1, 2, 3, 4)"] = new TimeSpan(1, 2, 3, 4),
        ["new TimeSpan(1, 2, 3, 4, 5)"] = new TimeSpan(1, 2, 3, 4, 5),
        ["new TimeSpan(1, 2, 3, 4, 5, 6)"] = new TimeSpan(1, 2, 3, 4, 5, 6),
        ["new TimeSpan(seconds: 3, minutes: 2, hours: 1)"] = new TimeSpan(1, 2, 3),
        ["default(TimeSpan)"] = TimeSpan.Zero,
        ["TimeSpan.Zero"] = TimeSpan.Zero,
        ["TimeSpan.MaxValue"] = TimeSpan.MaxValue,
        ["TimeSpan.MinValue"] = TimeSpan.MinValue,
        ["-TimeSpan.FromSeconds(1)"] = TimeSpan.FromSeconds(-1),
        ["TimeSpan.FromSeconds(1) + TimeSpan.FromMilliseconds(2)"] = TimeSpan.FromMilliseconds(1002),
        ["TimeSpan.FromSeconds(1) - TimeSpan.FromMilliseconds(2)"] = TimeSpan.FromMilliseconds(998),
        ["TimeSpan.FromSeconds(1).Add(TimeSpan.FromMilliseconds(2))"] = TimeSpan.FromMilliseconds(1002),
        ["TimeSpan.FromSeconds(1).Subtract(TimeSpan.FromMilliseconds(2))"] = TimeSpan.FromMilliseconds(998),

        // Everything below is unknown.
        ["other"] = null,
        ["-other"] = null,
        ["other + TimeSpan.FromSeconds(1)"] = null,
        ["TimeSpan.FromSeconds(1) - other"] = null,
        ["TimeSpan.FromSeconds(1).Add(other)"] = null,
        ["other.Add(TimeSpan.FromSeconds(1))"] = null,
        ["TimeSpan.FromSeconds(1).Negate()"] = null,
        ["TimeSpan.FromSeconds(1).Multiply(2)"] = null,
        ["TimeSpan.FromSeconds(1) * 2"] = null,
        ["+TimeSpan.FromSeconds(1)"] = null,
        ["TimeSpan.FromSeconds(number)"] = null,
        ["TimeSpan.FromSeconds(1, number)"] = null,
        ["new TimeSpan(number)"] = null,
        ["TimeSpan.Parse(\"1\")"] = null,
        ["Times.FromSeconds(1)"] = null,
        ["Times.Zero"] = null,

        // Everything below throws at run time.
        ["TimeSpan.MaxValue + TimeSpan.FromTicks(1)"] = null,
        ["TimeSpan.MinValue.Subtract(TimeSpan.FromTicks(1))"] = null,
        ["-TimeSpan.MinValue"] = null,
        ["TimeSpan.FromDays(int.MaxValue)"] = null,
        ["TimeSpan.FromSeconds(double.NaN)"] = null,
    };

    public static TheoryData<string> Expressions => [.. Values.Keys];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Fold_OfAnExpression_IsItsValue(string expression)
    {
        var compilation = Programs.Compile($$"""
            public static class Times
            {
                public static TimeSpan Zero = TimeSpan.FromSeconds(9);
                public static TimeSpan FromSeconds(double value) => TimeSpan.FromDays(value);
            }
            public static class Program
            {
                public static TimeSpan Value(int number, TimeSpan other) => {{expression}};
            }
            """);
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var tree = compilation.SyntaxTrees.Last();
        var body = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Last().ExpressionBody!.Expression;

        Durations.Fold(compilation.GetSemanticModel(tree).GetOperation(body)!).Should().Be(Values[expression]);
    }
}
