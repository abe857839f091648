using System.Globalization;
using System.Reflection;
using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Analyzers.Library;

/// <summary>A property of a record of the library: how to set it, and what its rules say about a value.</summary>
internal sealed class PropertyModel
{
    private static readonly MethodInfo ListOf =
        typeof(PropertyModel).GetMethod(nameof(MakeList), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly int index;
    private readonly PropertyInfo info;
    private readonly Func<IReadOnlyList<object>, object>? list;
    private readonly Lazy<IReadOnlyList<object?>> candidates;

    public PropertyModel(PropertyInfo info, ContractProperty contract, int index)
    {
        this.info = info;
        this.index = index;
        Contract = contract;
        ValueType = contract.ValueType;
        if (ValueType.IsGenericType && ValueType.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            ElementType = ValueType.GetGenericArguments()[0];
            list = (Func<IReadOnlyList<object>, object>)ListOf
                .MakeGenericMethod(ElementType)
                .CreateDelegate(typeof(Func<IReadOnlyList<object>, object>));
        }

        candidates = new Lazy<IReadOnlyList<object?>>(() => [.. Samples.Of(this)]);
    }

    /// <summary>The name in C#.</summary>
    public string Name => info.Name;

    public ContractProperty Contract { get; }

    public Type ValueType { get; }

    /// <summary>The type of the elements, where the value is a list.</summary>
    public Type? ElementType { get; }

    /// <summary>Whether the value is a record, or a list of records, which are judged by themselves.</summary>
    public bool HoldsRecords => typeof(VoiceObject).IsAssignableFrom(ElementType ?? ValueType);

    /// <summary>Values that stand for all that the property may have, the most harmless first.</summary>
    public IReadOnlyList<object?> Candidates => candidates.Value;

    public object? Get(VoiceObject record) => info.GetValue(record);

    public void Set(VoiceObject record, object? value)
    {
        if (value is not null)
        {
            info.SetValue(record, value);
        }
    }

    public object MakeList(IReadOnlyList<object> elements) => list!(elements);

    /// <summary>What a constant of the compiler is as a value of the property, or of its elements.</summary>
    /// <returns>The value; <see langword="null"/> when the property cannot hold the constant.</returns>
    public object? ToValue(object constant)
    {
        Type type = ElementType ?? ValueType;
        try
        {
            return type.IsEnum ? Enum.ToObject(type, constant)
                : type.IsInstanceOfType(constant) ? constant
                : constant is IConvertible && (type == typeof(decimal) || type == typeof(int))
                    ? Convert.ChangeType(constant, type, CultureInfo.InvariantCulture)
                : null;
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException or InvalidCastException or FormatException)
        {
            return null;
        }
    }

    /// <summary>What the rules of the property say about a value, with paths from the record on.</summary>
    public IReadOnlyList<NccoProblem> Check(object value)
    {
        ProblemCollector problems = default;
        problems.AtProperty(Contract.Name, index);
        foreach (object rule in Contract.Rules)
        {
            Check(rule, value, ref problems);
        }

        return problems.ToProblems();
    }

    /// <summary>The rule about durations, if the property has one.</summary>
    public DurationRule? Duration => Contract.Rules.OfType<DurationRule>().FirstOrDefault();

    /// <summary>What comes after the property in a path that begins with it.</summary>
    public string After(string path) => path[JsonPath.StepInto(Contract.Name).Length..];

    private static void Check(object rule, object value, ref ProblemCollector problems)
    {
        switch (rule, value)
        {
            case (ValueRule<string> known, string text):
                known.Check(text, ref problems);
                break;
            case (ValueRule<int> known, int number):
                known.Check(number, ref problems);
                break;
            case (ValueRule<decimal> known, decimal number):
                known.Check(number, ref problems);
                break;
            case (ValueRule<TimeSpan> known, TimeSpan duration):
                known.Check(duration, ref problems);
                break;
            case (ValueRule<JsonData> known, JsonData data):
                known.Check(data, ref problems);
                break;
            case (ValueRule<ValueList<string>> known, ValueList<string> texts):
                known.Check(texts, ref problems);
                break;
            case (ValueRule<ValueList<InputType>> known, ValueList<InputType> types):
                known.Check(types, ref problems);
                break;
            case (ValueRule<ValueList<ConnectEndpoint>> known, ValueList<ConnectEndpoint> endpoints):
                known.Check(endpoints, ref problems);
                break;
            default:
                throw new NotSupportedException($"{rule.GetType()} has no value of type {value.GetType()}.");
        }
    }

    private static ValueList<T> MakeList<T>(IReadOnlyList<object> elements)
        where T : notnull => new ValueList<T>([.. elements.Cast<T>()]);
}
