using System.Reflection;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Validation;

/// <summary>All rules that are declared in the library.</summary>
internal static class DeclaredRules
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(Ncco).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && !type.IsEnum)
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => field.FieldType == typeof(Rule) || field.FieldType == typeof(TextRule))
            .Select(field => field.GetValue(null) is TextRule text ? text.Rule : (Rule)field.GetValue(null)!),
        .. RecordProperties.All.SelectMany(record => record.CrossPropertyRules).Select(rule => rule.Rule),
    ];
}
