using System.Text;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Json;

/// <summary>Checks JSON in constant strings that the library reads.</summary>
internal static class JsonCheck
{
    /// <summary>
    /// Returns the constant string that a call of <c>Ncco.Parse</c>, <c>Check</c>, <c>TryParse</c> or <c>JsonData.Parse</c> reads;
    /// <see langword="null"/> for other calls.
    /// </summary>
    public static (ExpressionSyntax Expression, string Text, bool IsNcco)? TextOf(IInvocationOperation call, KnownTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        bool isNcco = KnownTypes.Are(method.ContainingType, types.Ncco);
        bool isRead = isNcco ? method.Name is "Parse" or "Check" or "TryParse"
            : method.Name == "Parse" && KnownTypes.Are(method.ContainingType, types.JsonData);
        if (!isRead || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is not { } value)
        {
            return null;
        }

        while (value is IConversionOperation conversion && !value.ConstantValue.HasValue)
        {
            value = conversion.Operand;
        }

        string? text = value.ConstantValue is { HasValue: true, Value: string constant } ? constant
            : value.Syntax is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression } utf8 ? utf8.Token.ValueText
            : null;
        return text is not null && value.Syntax is ExpressionSyntax expression ? (expression, text, isNcco) : null;
    }

    public static void Check(IInvocationOperation call, KnownTypes types, Action<Diagnostic> report)
    {
        if (TextOf(call, types) is not { } json)
        {
            return;
        }

        ValueList<NccoProblem> problems = json.IsNcco ? Ncco.Check(json.Text).Problems : [.. CheckData(json.Text)];
        if (problems.Count == 0)
        {
            return;
        }

        LiteralText literal = LiteralText.Of(json.Expression, json.Text, call.SemanticModel!);
        foreach (NccoProblem problem in problems)
        {
            report(Descriptors.Diagnose(problem, JsonPlaces.Of(literal, json.Text, problem.Line ?? 1, problem.Column ?? 1), null));
        }
    }

    private static IEnumerable<NccoProblem> CheckData(string text)
    {
        JsonException error;
        try
        {
            JsonData.Parse(text);
            yield break;
        }
        catch (JsonException exception)
        {
            error = exception;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        TextPosition place = TextPosition.Of(utf8, JsonErrors.OffsetOf(error, utf8) ?? 0);
        string reason = JsonErrors.Reason(error.InnerException as JsonException ?? error);
        yield return new NccoProblem(error.Path ?? "$", reason, StructureRules.NotJson.Severity, StructureRules.NotJson.Id)
        {
            Line = place.Line,
            Column = place.Column,
        };
    }
}
