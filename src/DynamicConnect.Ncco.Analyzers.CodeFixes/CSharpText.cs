using System.Globalization;
using System.Reflection;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Writes values of the library as C# 12, with fully qualified names.</summary>
internal static class CSharpText
{
    public const string Namespace = "global::DynamicConnect.";

    /// <summary>Determines whether a file can contain raw string literals and collection expressions, which need C# 12.</summary>
    public static bool FitsIn(SyntaxTree file) => file.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    /// <summary>Writes a record: a constructor call, and an initializer for the other properties.</summary>
    public static string Of(VoiceObject record)
    {
        RecordModel model = RecordModel.Of(record);
        List<PropertyModel> set = [.. SetProperties(record, model)];
        (ParameterInfo Parameter, PropertyModel Property)[] parameters = Constructor(record, model, set);
        IEnumerable<string> assignments = set
            .Where(property => !Array.Exists(parameters, parameter => parameter.Property == property))
            .Select(property => $"{property.Name} = {Of(property.Get(record)!, property.ValueType)}");
        if (record.AdditionalProperties.Count > 0)
        {
            assignments = assignments.Append($"AdditionalProperties = {Of(record.AdditionalProperties)}");
        }

        string arguments = string.Join(", ", parameters.Select(parameter => Argument(parameter.Parameter, parameter.Property, record)));
        string initializer = string.Join(", ", assignments);
        return initializer.Length == 0 ? $"new {Namespace}{model.Type.Name}({arguments})"
            : parameters.Length == 0 ? $"new {Namespace}{model.Type.Name} {{ {initializer} }}"
            : $"new {Namespace}{model.Type.Name}({arguments}) {{ {initializer} }}";
    }

    /// <summary>Returns the properties with a value that is written to JSON.</summary>
    public static IEnumerable<PropertyModel> SetProperties(VoiceObject record, RecordModel model) =>
        model.Contract.Properties
            .Select(property => model.AtPath(DynamicConnect.Json.JsonPath.StepInto(property.Name), out _))
            .OfType<PropertyModel>()
            .Where(property => property.Get(record) is not null && record.IsSet(property.Contract.Name));

    /// <summary>Writes the value of a property.</summary>
    public static string Of(object value, Type type) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Of(number),
        TimeSpan duration => Duration(duration),
        Enum => $"{Namespace}{type.Name}.{value}",
        JsonData data => Of(data),
        VoiceObject record => Of(record),
        System.Collections.IEnumerable list => $"[{string.Join(", ", Elements(list, type))}]",
        _ => throw new NotSupportedException($"{value.GetType()} cannot be written as C#."),
    };

    /// <summary>Writes the elements of a list.</summary>
    public static IEnumerable<string> Elements(System.Collections.IEnumerable list, Type type) =>
        list.Cast<object>().Select(element => Of(element, type.GetGenericArguments()[0]));

    /// <summary>Writes open JSON.</summary>
    public static string Of(JsonData data) => data == JsonData.EmptyObject
        ? $"{Namespace}JsonData.EmptyObject"
        : $"{Namespace}JsonData.Parse({Raw(data.ToString())})";

    /// <summary>Writes a duration, in seconds if they are whole.</summary>
    public static string Duration(TimeSpan duration)
    {
        string method = duration.Ticks % TimeSpan.TicksPerSecond == 0 ? "Seconds"
            : duration.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "Milliseconds"
            : "Ticks";
        long number = method switch
        {
            "Seconds" => duration.Ticks / TimeSpan.TicksPerSecond,
            "Milliseconds" => duration.Ticks / TimeSpan.TicksPerMillisecond,
            _ => duration.Ticks,
        };
        return $"global::System.TimeSpan.From{method}({number.ToString(CultureInfo.InvariantCulture)})";
    }

    /// <summary>Writes JSON as a raw literal if it can be one, because JSON contains many quotes, but never three in a row.</summary>
    private static string Raw(string json) =>
        json.StartsWith("\"", StringComparison.Ordinal) || json.Any(char.IsControl)
            ? SymbolDisplay.FormatLiteral(json, quote: true)
            : $"\"\"\"{json}\"\"\"";

    private static string Of(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? $"{text}m" : text;
    }

    private static string Of(AdditionalProperties properties) => properties.Aggregate(
        $"{Namespace}AdditionalProperties.Empty",
        static (text, property) => $"{text}.With({SymbolDisplay.FormatLiteral(property.Key, quote: true)}, {Of(property.Value)})");

    private static string Argument(ParameterInfo parameter, PropertyModel property, VoiceObject record)
    {
        object value = property.Get(record)!;
        return property.ElementType is null ? Of(value, property.ValueType)
            : string.Join(", ", Elements((System.Collections.IEnumerable)value, property.ValueType));
    }

    /// <summary>Returns the parameters of the longest constructor that takes only properties that are set, and all required ones.</summary>
    private static (ParameterInfo Parameter, PropertyModel Property)[] Constructor(
        VoiceObject record,
        RecordModel model,
        List<PropertyModel> set)
    {
        IEnumerable<(ParameterInfo Parameter, PropertyModel? Property)[]> constructors = model.Type.GetConstructors()
            .Select(constructor => constructor.GetParameters())
            .OrderByDescending(parameters => parameters.Length)
            .Select(parameters => parameters.Select(parameter => (parameter, Fitting(parameter, record, model, set))).ToArray());
        foreach ((ParameterInfo Parameter, PropertyModel? Property)[] parameters in constructors)
        {
            bool takesAll = Array.TrueForAll(parameters, parameter => parameter.Property is not null)
                && model.Properties.All(property => !property.Contract.IsRequired || Array.Exists(parameters, x => x.Property == property));
            if (takesAll)
            {
                return [.. parameters.Select(parameter => (parameter.Parameter, parameter.Property!))];
            }
        }

        return [];
    }

    private static PropertyModel? Fitting(ParameterInfo parameter, VoiceObject record, RecordModel model, List<PropertyModel> set)
    {
        PropertyModel? property = model.Property(parameter.Name);
        bool fits = property is not null && set.Contains(property) && (property.ElementType is null
            ? parameter.ParameterType == property.ValueType
            : parameter.ParameterType == property.ElementType.MakeArrayType()
                || ((System.Collections.IEnumerable)property.Get(record)!).Cast<object>().Count() == 1);
        return fits ? property : null;
    }
}
