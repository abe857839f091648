namespace DynamicConnect.Json;

/// <summary>
/// The layout of indented JSON: each property and each element is on its own line; empty objects and arrays stay on one line.
/// </summary>
internal sealed class Indentation(string newLine, char character, int size)
{
    /// <summary>Two spaces and a line feed.</summary>
    public static Indentation Standard { get; } = new("\n", ' ', 2);

    /// <summary>Indents compact JSON.</summary>
    /// <returns>The string.</returns>
    public string Apply(scoped ReadOnlySpan<byte> json)
    {
        Utf8Writer writer = new();
        Write(ref writer, json);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    /// <summary>Writes compact JSON with indentation.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="json">The compact JSON.</param>
    /// <param name="depth">The depth of the JSON in the surrounding document.</param>
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
