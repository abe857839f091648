namespace DynamicConnect.Json;

/// <summary>
/// How an indented document is laid out: each property and each element stands on a line of its own; what is empty stays together.
/// </summary>
internal sealed class Indentation(string newLine, char character, int size)
{
    /// <summary>Two spaces and a line feed.</summary>
    public static Indentation Standard { get; } = new("\n", ' ', 2);

    /// <summary>Lays compact JSON out.</summary>
    /// <returns>The string.</returns>
    public string Apply(scoped ReadOnlySpan<byte> json)
    {
        Utf8Writer writer = new();
        Write(ref writer, json);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    /// <summary>Writes compact JSON so laid out.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="json">The compact JSON.</param>
    /// <param name="depth">How deep it stands in what surrounds it.</param>
    public void Write(ref Utf8Writer writer, scoped ReadOnlySpan<byte> json, int depth = 0)
    {
        bool inText = false;
        for (int index = 0; index < json.Length; index++)
        {
            byte current = json[index];
            if (inText)
            {
                writer.Raw(current);
                if (current == '\\')
                {
                    writer.Raw(json[++index]);
                }

                inText = current != '"';
                continue;
            }

            switch (current)
            {
                case (byte)'{' or (byte)'[':
                    writer.Raw(current);
                    if (json[index + 1] is (byte)'}' or (byte)']')
                    {
                        writer.Raw(json[++index]);
                    }
                    else
                    {
                        NewLine(ref writer, ++depth);
                    }

                    break;
                case (byte)'}' or (byte)']':
                    NewLine(ref writer, --depth);
                    writer.Raw(current);
                    break;
                case (byte)',':
                    writer.Raw(current);
                    NewLine(ref writer, depth);
                    break;
                case (byte)':':
                    writer.Raw(": "u8);
                    break;
                default:
                    inText = current == '"';
                    writer.Raw(current);
                    break;
            }
        }
    }

    private void NewLine(ref Utf8Writer writer, int depth)
    {
        foreach (char end in newLine)
        {
            writer.Raw((byte)end);
        }

        for (int count = depth * size; count > 0; count--)
        {
            writer.Raw((byte)character);
        }
    }
}
