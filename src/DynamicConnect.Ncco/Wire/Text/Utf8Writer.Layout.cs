namespace DynamicConnect.Wire.Text;

/// <content>JSON that is there already, and indentation.</content>
internal ref partial struct Utf8Writer
{
    /// <summary>Writes compact JSON, laid out as the rest of the document.</summary>
    public void Json(scoped ReadOnlySpan<byte> json)
    {
        if (IsCompact)
        {
            Raw(json);
        }
        else
        {
            Indent(json);
        }
    }

    private void NewLine()
    {
        Indentation layout = indentation ?? Indentation.Standard;
        foreach (char character in layout.NewLine)
        {
            Raw((byte)character);
        }

        int width = depth * layout.Size;
        Ensure(width);
        buffer.Slice(position, width).Fill((byte)layout.Character);
        position += width;
    }

    private void Indent(scoped ReadOnlySpan<byte> json)
    {
        bool inText = false;
        for (int index = 0; index < json.Length; index++)
        {
            byte current = json[index];
            if (inText)
            {
                Raw(current);
                if (current == '\\')
                {
                    Raw(json[++index]);
                }

                inText = current != '"';
                continue;
            }

            switch (current)
            {
                case (byte)'{' or (byte)'[':
                    Begin(current);
                    if (json[index + 1] is not ((byte)'}' or (byte)']'))
                    {
                        Element();
                    }

                    break;
                case (byte)'}' or (byte)']':
                    End(current);
                    break;
                case (byte)',':
                    Element();
                    break;
                case (byte)':':
                    Raw(": "u8);
                    break;
                default:
                    inText = current == '"';
                    Raw(current);
                    break;
            }
        }
    }
}
