namespace DynamicConnect.Contracts;

/// <summary>The names that the members of enumerations have on the wire; the generator writes them.</summary>
internal static partial class EnumNameTable
{
    /// <summary>The names, in the order of the members.</summary>
    public static string[] NamesOf(Type type) =>
        [.. Find(type)?.OfType<string>() ?? throw new NotSupportedException($"{type} has no names on the wire.")];

    /// <summary>Other names that mean the same, in the order of the members, where there are any.</summary>
    public static string?[] OtherNamesOf(Type type) => FindOther(type) ?? [];
}
