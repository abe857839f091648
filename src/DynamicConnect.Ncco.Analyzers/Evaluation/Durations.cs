using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <summary>Evaluates durations that consist of constants.</summary>
internal static class Durations
{
    /// <summary>
    /// Returns the value of a <see cref="TimeSpan"/> expression that consists of constants; otherwise <see langword="null"/>.
    /// </summary>
    public static TimeSpan? Fold(IOperation operation)
    {
        // A member of another type may have the same name but a different meaning.
        ISymbol? member = (operation as IInvocationOperation)?.TargetMethod ?? (ISymbol?)(operation as IFieldReferenceOperation)?.Field;
        if (member?.ContainingType is { } type && type is not { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) })
        {
            return null;
        }

        try
        {
            return operation switch
            {
                IInvocationOperation { Instance: null } call => FromMethod(call.TargetMethod.Name, Numbers(call.Arguments)),
                IInvocationOperation { Instance: { } instance } call => Combined(call.TargetMethod.Name, Fold(instance), call.Arguments),
                IObjectCreationOperation creation => FromConstructor(Numbers(creation.Arguments)),
                IFieldReferenceOperation { Field: { IsStatic: true, Name: "Zero" } } => TimeSpan.Zero,
                IFieldReferenceOperation { Field: { IsStatic: true, Name: "MaxValue" } } => TimeSpan.MaxValue,
                IFieldReferenceOperation { Field: { IsStatic: true, Name: "MinValue" } } => TimeSpan.MinValue,
                IDefaultValueOperation => TimeSpan.Zero,
                IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Fold(minus.Operand)?.Negate(),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Fold(sum.LeftOperand) + Fold(sum.RightOperand),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } sum => Fold(sum.LeftOperand) - Fold(sum.RightOperand),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static TimeSpan? Combined(string method, TimeSpan? value, ImmutableArray<IArgumentOperation> arguments) =>
        value is { } left && arguments.FirstOrDefault()?.Value is { } argument && Fold(argument) is { } right
            ? method switch
            {
                "Add" => left + right,
                "Subtract" => left - right,
                _ => null,
            }
            : null;

    private static TimeSpan? FromMethod(string method, object[]? numbers) => numbers is null or [] ? null : method switch
    {
        // The overloads for integers take smaller units as further arguments.
        "FromDays" => Sum(numbers, 86400, 3600, 60, 1, 0.001m, 0.000001m),
        "FromHours" => Sum(numbers, 3600, 60, 1, 0.001m, 0.000001m),
        "FromMinutes" => Sum(numbers, 60, 1, 0.001m, 0.000001m),
        "FromSeconds" => Sum(numbers, 1, 0.001m, 0.000001m),
        "FromMilliseconds" => Sum(numbers, 0.001m, 0.000001m),
        "FromMicroseconds" => Sum(numbers, 0.000001m),
        "FromTicks" => TimeSpan.FromTicks(Convert.ToInt64(numbers[0], CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static TimeSpan? FromConstructor(object[]? numbers) => numbers?.Length switch
    {
        0 => TimeSpan.Zero,
        1 => new TimeSpan(Convert.ToInt64(numbers[0], CultureInfo.InvariantCulture)),
        3 => Sum(numbers, 3600, 60, 1),
        4 or 5 or 6 => Sum(numbers, 86400, 3600, 60, 1, 0.001m, 0.000001m),
        _ => null,
    };

    private static TimeSpan Sum(object[] numbers, params decimal[] seconds) =>
        TimeSpan.FromTicks((long)numbers.Zip(seconds, Ticks).Sum());

    private static decimal Ticks(object number, decimal unit) =>
        Convert.ToDecimal(number, CultureInfo.InvariantCulture) * unit * TimeSpan.TicksPerSecond;

    private static object[]? Numbers(ImmutableArray<IArgumentOperation> arguments)
    {
        object[] numbers = new object[arguments.Length];
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument is not { Parameter: { } parameter, Value.ConstantValue: { HasValue: true, Value: { } value and not string } })
            {
                return null;
            }

            numbers[parameter.Ordinal] = value;
        }

        return numbers;
    }
}
