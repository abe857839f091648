using System.Reflection;
using DynamicConnect.Contracts;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The enumeration that a reader reads, as a single value or in a list.</summary>
/// <param name="type">The enumeration.</param>
/// <param name="isOpen">Whether the set may grow. If so, its first member is <c>Unknown</c>, which has no JSON name.</param>
internal sealed class Enumeration(Type type, bool isOpen)
{
    private static readonly MethodInfo Namer = typeof(Enumeration).GetMethod(nameof(NamesOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    public bool IsOpen => isOpen;

    public Type Type => type;

    /// <summary>The members that have a JSON name.</summary>
    public IEnumerable<(string Name, FieldInfo Member)> Members =>
        ((IReadOnlyList<string>)Namer.MakeGenericMethod(type).Invoke(null, null)!)
            .Zip(type.GetFields(BindingFlags.Static | BindingFlags.Public), (name, member) => (name, member))
            .Skip(isOpen ? 1 : 0);

    public static Enumeration? Of(ValueReader reader)
    {
        var type = reader.GetType();
        var argument = type.IsGenericType ? type.GetGenericArguments()[0] : null;
        return argument is { IsEnum: true } ? new Enumeration(argument, type.GetGenericTypeDefinition() == typeof(OpenEnumValueReader<>)) : null;
    }

    public static bool IsClosed(ValueReader reader) => Of(reader) is { IsOpen: false };

    private static IReadOnlyList<string> NamesOf<TEnum>()
        where TEnum : struct, Enum => EnumNames<TEnum>.All;
}
