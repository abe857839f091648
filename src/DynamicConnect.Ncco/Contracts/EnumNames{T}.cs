using System.Text;

namespace DynamicConnect.Contracts;

/// <summary>The JSON names of the members of an enumeration.</summary>
/// <typeparam name="TEnum">The enumeration, whose members are numbered from 0.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = EnumNameTable.NamesOf(typeof(TEnum));
    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[]?[] OtherUtf8Names =
        [.. EnumNameTable.OtherNamesOf(typeof(TEnum)).Select(name => name is null ? null : Encoding.UTF8.GetBytes(name))];

    private static readonly TEnum[] Members =
#if NET
        Enum.GetValues<TEnum>();
#else
        (TEnum[])Enum.GetValues(typeof(TEnum));
#endif

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
        for (int index = 0; index < Utf8Names.Length; index++)
        {
            if (name.SequenceEqual(Utf8Names[index]))
            {
                value = Members[index];
                return true;
            }
        }

        for (int index = 0; index < OtherUtf8Names.Length; index++)
        {
            if (OtherUtf8Names[index] is { } other && name.SequenceEqual(other))
            {
                value = Members[index];
                return true;
            }
        }

        value = default;
        return false;
    }

    public static ArgumentOutOfRangeException NotAMember(TEnum value) =>
        new(nameof(value), value, $"{typeof(TEnum).Name} has no such member. Its members are {string.Join(", ", Members)}.");
}
