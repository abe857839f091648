using System.Text;

namespace DynamicConnect.Contracts;

/// <summary>The JSON names of the members of an enumeration.</summary>
/// <typeparam name="TEnum">The enumeration, whose members are numbered from 0.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = EnumNameTable.NamesOf(typeof(TEnum));

    private static readonly TEnum[] Members =
#if NET
        Enum.GetValues<TEnum>();
#else
        (TEnum[])Enum.GetValues(typeof(TEnum));
#endif

    private static readonly (byte[] Name, TEnum Value)[] Spellings =
        [.. Utf8Names(Names), .. Utf8Names(EnumNameTable.OtherNamesOf(typeof(TEnum)))];

    /// <summary>The names, in the order of the members.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> isn't a member of the enumeration.</exception>
    public static string NameOf(TEnum value)
    {
        int index = Array.IndexOf(Members, value);
        return index >= 0 ? Names[index] : throw NotAMember(value);
    }

    public static bool TryParse(ReadOnlySpan<byte> name, out TEnum value)
    {
        foreach ((byte[] spelling, TEnum member) in Spellings)
        {
            if (name.SequenceEqual(spelling))
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }

    public static ArgumentOutOfRangeException NotAMember(TEnum value) =>
        new(nameof(value), value, $"{typeof(TEnum).Name} has no such member. Its members are {string.Join(", ", Members)}.");

    private static IEnumerable<(byte[] Name, TEnum Value)> Utf8Names(string?[] names) =>
        from pair in names.Zip(Members, (name, value) => (name, value))
        where pair.name is not null
        select (Encoding.UTF8.GetBytes(pair.name), pair.value);
}
