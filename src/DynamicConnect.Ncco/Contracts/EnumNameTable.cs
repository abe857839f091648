namespace DynamicConnect.Contracts;

/// <summary>The JSON names of enumeration members. The generator writes them.</summary>
internal static partial class EnumNameTable
{
    /// <summary>The names, in the order of the members.</summary>
    public static string[] NamesOf(Type type) =>
        [.. Find(type)?.OfType<string>() ?? throw new NotSupportedException($"{type} has no JSON names.")];

    /// <summary>Other names with the same meaning, in the order of the members, if there are any.</summary>
    public static string?[] OtherNamesOf(Type type) => FindOther(type) ?? [];
}
