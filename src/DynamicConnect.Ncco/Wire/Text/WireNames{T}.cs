using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <inheritdoc/>
internal sealed class WireNames<TEnum> : WireNames
    where TEnum : struct, Enum
{
    private WireNames()
        : base(typeof(TEnum))
    {
    }

    public static WireNames<TEnum> Instance { get; } = new();

    /// <summary>The members, by number.</summary>
    public IReadOnlyList<TEnum> Values => [.. Enumerable.Range(0, Names.Count).Select(Member)];

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no member of the enumeration.</exception>
    public ReadOnlySpan<byte> Encoded(TEnum value) => Encoded(NumberOf(value));

    /// <inheritdoc cref="Encoded"/>
    public string Name(TEnum value) => Names[NumberOf(value)];

    public bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        int number = NumberOf(name);
        value = number < 0 ? default : Member(number);
        return number >= 0;
    }

    private static TEnum Member(int number) => Unsafe.As<int, TEnum>(ref number);

    private int NumberOf(TEnum value)
    {
        int number = Unsafe.As<TEnum, int>(ref value);
        return (uint)number < (uint)Names.Count
            ? number
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member; it has {string.Join(", ", Values)}.");
    }
}
