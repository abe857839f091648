using System.Reflection;

namespace DynamicConnect.Tests.Properties;

/// <summary>Different values for every type that a property can have. The first one is a typical value.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<Type, object[]> ByType = new()
    {
        [typeof(string)] = ["a", "", " ", "0", "true", "<speak>שלום 🎉 '+&\"\\\n\u2028</speak>"],
        [typeof(Ssml)] = [Ssml.Speak($"<p>{"a & b"}</p>")],
        [typeof(bool)] = [true, false],
        [typeof(int)] = [1, 0, -1, int.MaxValue, int.MinValue],
        [typeof(decimal)] = [0.5m, 0m, -1m, 10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m],
        [typeof(TimeSpan)] = [TimeSpan.FromSeconds(10), TimeSpan.Zero, TimeSpan.FromSeconds(1.5), TimeSpan.FromTicks(-1), TimeSpan.MaxValue, TimeSpan.MinValue],
        [typeof(JsonData)] =
        [
            .. new[] { """{"b":1,"a":[1.0,null,"\u0000"]}""", "{}", "[]", "null", "false", "0", "\"\"", "1e400" }.Select(JsonData.Parse),
        ],
    };

    public static IReadOnlyList<object> Of(Type type)
    {
        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (typeof(VoiceObject).IsAssignableFrom(type))
        {
            return Objects(type);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return Lists(type.GetGenericArguments()[0]);
        }

        return ByType.TryGetValue(type, out var values) ? values : throw new NotSupportedException($"{nameof(SampleValues)} needs values of type {type}.");
    }

    private static List<object> Objects(Type type) =>
    [
        .. from table in RecordProperties.All
           where type.IsAssignableFrom(table.Type)
           from record in new[] { table.Full(), table.Empty() }
           select record,
    ];

    private static List<object> Lists(Type element)
    {
        var values = Of(element);
        object[][] lists = [[values[0]], [], [values[1]], [values[0], values[1]], [values[1], values[0]], [.. values, .. values]];
        var maker = typeof(SampleValues).GetMethod(nameof(List), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(element);
        return [.. lists.Select(list => maker.Invoke(null, [list])!)];
    }

    private static ValueList<T> List<T>(object[] values)
        where T : notnull => [.. values.Cast<T>()];
}
