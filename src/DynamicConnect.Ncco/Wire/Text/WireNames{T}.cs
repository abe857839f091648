using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <inheritdoc cref="WireNames"/>
internal static class WireNames<TEnum>
    where TEnum : struct, Enum
{
    public static readonly WireNames All = new(typeof(TEnum));

    /// <summary>The members, by number.</summary>
    public static IReadOnlyList<TEnum> Values => [.. Enumerable.Range(0, All.Names.Count).Select(Member)];

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no member of the enumeration.</exception>
    public static ReadOnlySpan<byte> Encoded(TEnum value) => All.Encoded(NumberOf(value));

    /// <inheritdoc cref="Encoded"/>
    public static string Name(TEnum value) => All.Names[NumberOf(value)];

    public static bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        int number = All.NumberOf(name);
        value = number < 0 ? default : Member(number);
        return number >= 0;
    }

    private static TEnum Member(int number) => Unsafe.As<int, TEnum>(ref number);

    private static int NumberOf(TEnum value)
    {
        int number = Unsafe.As<TEnum, int>(ref value);
        return (uint)number < (uint)All.Names.Count
            ? number
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member; it has {string.Join(", ", Values)}.");
    }
}
