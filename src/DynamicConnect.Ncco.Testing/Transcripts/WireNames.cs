using System.Text;

namespace DynamicConnect.Testing;

/// <summary>Converts names to the form that the platform uses.</summary>
internal static class WireNames
{
    /// <summary>Gets the name of an action: <c>TalkAction</c> becomes <c>talk</c>.</summary>
    public static string Of(NccoAction action) => SnakeCase(action.GetType().Name.Replace("Action", "", StringComparison.Ordinal));

    /// <summary>Gets a name in snake case: <c>InvalidNumber</c> becomes <c>invalid_number</c>.</summary>
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
