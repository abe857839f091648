using System.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>The names that the members of an enumeration have on the wire: their C# names in snake case.</summary>
internal sealed class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] names;
    private readonly TEnum[] values;
    private readonly byte[][] quoted;

    private WireNames()
    {
#if NET
        values = Enum.GetValues<TEnum>();
#else
        values = (TEnum[])Enum.GetValues(typeof(TEnum));
#endif
        names = [.. values.Select(Spell)];
        quoted = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\""))];
    }

    public static WireNames<TEnum> Instance { get; } = new();

    /// <summary>The members in the order of their declaration, numbered from 0.</summary>
    public IReadOnlyList<TEnum> Values => values;

    public IReadOnlyList<string> Names => names;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no member of the enumeration.</exception>
    public ReadOnlySpan<byte> Encoded(TEnum value) => Unquoted(IndexOf(value));

    /// <summary>The name with its quotation marks.</summary>
    /// <inheritdoc cref="Encoded"/>
    public ReadOnlySpan<byte> Quoted(TEnum value) => quoted[IndexOf(value)];

    /// <inheritdoc cref="Encoded"/>
    public string Name(TEnum value) => names[IndexOf(value)];

    public bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        for (int index = 0; index < quoted.Length; index++)
        {
            if (name.SequenceEqual(Unquoted(index)))
            {
                value = values[index];
                return true;
            }
        }

        value = default;
        return false;
    }

    private ReadOnlySpan<byte> Unquoted(int index) => quoted[index].AsSpan(1, quoted[index].Length - 2);

    private int IndexOf(TEnum value)
    {
        for (int index = 0; index < names.Length; index++)
        {
            if (EqualityComparer<TEnum>.Default.Equals(values[index], value))
            {
                return index;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such member; it has {string.Join(", ", Values)}.");
    }

    private static string Spell(TEnum value)
    {
        string name = value.ToString();
        bool isUpper = typeof(TEnum).IsDefined(typeof(UpperCaseOnWireAttribute), inherit: false);
        StringBuilder spelled = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && spelled.Length > 0)
            {
                spelled.Append('_');
            }

            spelled.Append(isUpper ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return spelled.ToString();
    }
}
