using System.Reflection;
using DynamicConnect.Rules;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Validation;

/// <summary>Every rule that stands somewhere in the library, whether it is in the book or not.</summary>
internal static class RuleInfos
{
    public static IReadOnlyList<RuleInfo> Declared { get; } =
    [
        .. typeof(Ncco).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && !type.IsEnum)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => typeof(RuleInfo).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(TextRule))
            .Select(property => property.GetValue(null) is TextRule text ? text.Info : (RuleInfo)property.GetValue(null)!),
    ];
}
