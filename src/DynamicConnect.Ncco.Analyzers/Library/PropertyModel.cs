using System.Globalization;
using System.Reflection;
using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Analyzers.Library;

/// <summary>A property of a record of the library. It can be set by reflection, and values can be checked against its rules.</summary>
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

    /// <summary>The type of the elements, if the value is a list.</summary>
    public Type? ElementType { get; }

    /// <summary>Whether the value is a record or a list of records. Nested records are checked separately.</summary>
    public bool HoldsRecords => typeof(VoiceObject).IsAssignableFrom(ElementType ?? ValueType);

    /// <summary>Sample values that represent all possible values of the property, the most harmless first.</summary>
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

    /// <summary>Converts a compile-time constant to the type of the property, or of its elements.</summary>
    /// <returns>The value; <see langword="null"/> if the property cannot hold the constant.</returns>
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

    /// <summary>Checks a value against the rules of the property. Paths are relative to the record.</summary>
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

    /// <summary>The duration rule of the property, if it has one.</summary>
    public DurationRule? Duration => Contract.Rules.OfType<DurationRule>().FirstOrDefault();

    /// <summary>Returns the rest of a path that begins with the property.</summary>
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
                throw new NotSupportedException($"{rule.GetType()} cannot check a value of type {value.GetType()}.");
        }
    }

    private static ValueList<T> MakeList<T>(IReadOnlyList<object> elements)
        where T : notnull => new ValueList<T>([.. elements.Cast<T>()]);
}
