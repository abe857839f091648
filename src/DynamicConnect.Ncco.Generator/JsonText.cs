using System.Text;

namespace DynamicConnect.Generator;

/// <summary>Writes readable JSON.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            quoted.Append(character is '"' or '\\' ? $"\\{character}" : character.ToString());
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Returns an object with members that are already JSON.</summary>
    public static string Object(IEnumerable<(string Name, string Json)> members) =>
        "{" + string.Join(",", members.Select(member => $"{Quote(member.Name)}:{member.Json}")) + "}";

    public static string Array(IEnumerable<string> elements) => "[" + string.Join(",", elements) + "]";

    /// <summary>Indents compact JSON by two spaces, with each member and element on its own line.</summary>
    public static string Indent(string json)
    {
        StringBuilder text = new();
        int depth = 0;
        bool isInString = false;
        for (int index = 0; index < json.Length; index++)
        {
            char current = json[index];
            if (isInString)
            {
                text.Append(current);
                if (current == '\\')
                {
                    text.Append(json[++index]);
                }

                isInString = current != '"';
                continue;
            }

            switch (current)
            {
                case '{' or '[' when json[index + 1] is '}' or ']':
                    text.Append(current).Append(json[++index]);
                    break;
                case '{' or '[':
                    text.Append(current).Append('\n').Append(' ', 2 * ++depth);
                    break;
                case '}' or ']':
                    text.Append('\n').Append(' ', 2 * --depth).Append(current);
                    break;
                case ',':
                    text.Append(",\n").Append(' ', 2 * depth);
                    break;
                case ':':
                    text.Append(": ");
                    break;
                default:
                    isInString = current == '"';
                    text.Append(current);
                    break;
            }
        }

        return text.Append('\n').ToString();
    }
}
