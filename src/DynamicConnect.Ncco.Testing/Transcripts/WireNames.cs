using System.Text;

namespace DynamicConnect.Testing;

/// <summary>How names of enumerations are written on the wire.</summary>
internal static class WireNames
{
    /// <summary>The name of an action: <c>TalkAction</c> is <c>talk</c>.</summary>
    public static string Of(NccoAction action) => SnakeCase(action.GetType().Name.Replace("Action", "", StringComparison.Ordinal));

    /// <summary>A name in snake case: <c>InvalidNumber</c> is <c>invalid_number</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => SnakeCase(value.ToString());

    private static string SnakeCase(string text)
    {
        StringBuilder name = new();
        foreach (char character in text)
        {
            if (char.IsAsciiLetterUpper(character))
            {
                name.Append(name.Length > 0 ? "_" : "").Append((char)(character | 0x20));
            }
            else
            {
                name.Append(character);
            }
        }

        return name.ToString();
    }
}
