using System.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>The names that the members of an enumeration have on the wire: their C# names in snake case.</summary>
internal sealed class WireNames
{
    private readonly string[] names;
    private readonly string[] spellings;
    private readonly byte[][] utf8;

    /// <summary>Makes the names of an enumeration whose members are numbered from 0.</summary>
    public WireNames(Type type)
    {
        bool isUpper = type.IsDefined(typeof(UpperCaseOnWireAttribute), inherit: false);
        names = Enum.GetNames(type);
        spellings = new string[names.Length];
        utf8 = new byte[names.Length][];
        for (int number = 0; number < names.Length; number++)
        {
            names[number] = Spell(names[number], isUpper);
            spellings[number] = $"\"{names[number]}\"";
            utf8[number] = Encoding.UTF8.GetBytes(names[number]);
        }
    }

    /// <summary>The names by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The names in quotation marks, by number.</summary>
    public string[] Spellings => spellings;

    public ReadOnlySpan<byte> Encoded(int number) => utf8[number];

    /// <summary>The number of a name, or -1.</summary>
    public int NumberOf(ReadOnlySpan<byte> name)
    {
        for (int number = 0; number < utf8.Length; number++)
        {
            if (name.SequenceEqual(utf8[number]))
            {
                return number;
            }
        }

        return -1;
    }

    private static string Spell(string name, bool isUpper)
    {
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
