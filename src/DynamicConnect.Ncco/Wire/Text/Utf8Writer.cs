using System.Buffers;
using System.Buffers.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>Writes JSON as UTF-8: text literally, numbers as short as they go, into a rented buffer or straight into an <see cref="IBufferWriter{T}"/>.</summary>
internal ref struct Utf8Writer
{
    private const int InitialSize = 1024;
    private const int LongestNumber = 40;
    private const int ChunkLength = 1024;

    private readonly IBufferWriter<byte>? output;
    private readonly Indentation? indentation;
    private byte[]? rented;
    private Span<byte> buffer;
    private int position;
    private int depth;
    private bool isFirst;

    /// <summary>Writes into a rented buffer: take <see cref="Written"/>, then call <see cref="Return"/>.</summary>
    public Utf8Writer(Indentation? indentation, int depth = 0)
    {
        this.indentation = indentation;
        this.depth = depth;
        rented = ArrayPool<byte>.Shared.Rent(InitialSize);
        buffer = rented;
    }

    /// <summary>Writes into <paramref name="output"/>: call <see cref="Flush"/> at the end.</summary>
    public Utf8Writer(IBufferWriter<byte> output)
    {
        this.output = output;
        buffer = output.GetSpan(InitialSize);
    }

    public readonly bool IsCompact => indentation is null;

    public readonly ReadOnlySpan<byte> Written => buffer[..position];

    /// <summary>The array that <see cref="Written"/> begins, for streams that take nothing else.</summary>
    public readonly byte[] WrittenArray => rented ?? [];

    public void Return()
    {
        byte[]? array = rented;
        this = default;
        if (array is not null)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    public void Flush()
    {
        output?.Advance(position);
        position = 0;
        buffer = default;
    }

    public readonly byte[] ToArray() => Written.ToArray();

    public override readonly string ToString() => Utf8.DecodeValid(Written);

    public void BeginObject() => Begin((byte)'{');

    /// <summary>Begins an object by its first property, which is encoded already: <c>{"action":"talk"</c>.</summary>
    public void BeginObject(scoped ReadOnlySpan<byte> head)
    {
        Raw(head);
        depth++;
        isFirst = false;
    }

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>Comes before each element of an array.</summary>
    public void Element()
    {
        if (!isFirst)
        {
            Raw((byte)',');
        }

        NewLine();
        isFirst = false;
    }

    /// <summary>Writes a name that is encoded already, as <c>,"name":</c>; the comma is left out before the first one.</summary>
    public void Name(scoped ReadOnlySpan<byte> encoded)
    {
        if (IsCompact)
        {
            Raw(isFirst ? encoded[1..] : encoded);
            isFirst = false;
            return;
        }

        Element();
        Raw(encoded[1..]);
        Raw((byte)' ');
    }

    public void Name(string name)
    {
        Element();
        Text(name.AsSpan());
        Raw((byte)':');
        if (!IsCompact)
        {
            Raw((byte)' ');
        }
    }

    public void Text(scoped ReadOnlySpan<char> text)
    {
        Ensure(text.Length + 2);
        buffer[position++] = (byte)'"';
        int plain = PlainText.Copy(text, buffer[position..]);
        position += plain;
        if (plain < text.Length)
        {
            Escape(text[plain..]);
        }

        Raw((byte)'"');
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    public void Text(scoped ReadOnlySpan<byte> utf8)
    {
        Raw((byte)'"');
        while (!utf8.IsEmpty)
        {
            int literal = PlainText.IndexOfEscape(utf8);
            Raw(literal < 0 ? utf8 : utf8[..literal]);
            if (literal < 0)
            {
                break;
            }

            EscapeCharacter((char)utf8[literal]);
            utf8 = utf8[(literal + 1)..];
        }

        Raw((byte)'"');
    }

    public void Number(decimal value)
    {
        Ensure(LongestNumber);
        _ = Utf8Formatter.TryFormat(Decimals.Shortest(value), buffer[position..], out int written);
        position += written;
    }

    public void Number(int value)
    {
        Ensure(LongestNumber);
        _ = Utf8Formatter.TryFormat(value, buffer[position..], out int written);
        position += written;
    }

    public void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

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

    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer[position..]);
        position += bytes.Length;
    }

    public void Raw(byte value)
    {
        Ensure(1);
        buffer[position++] = value;
    }

    private void Begin(byte bracket)
    {
        Raw(bracket);
        depth++;
        isFirst = true;
    }

    private void End(byte bracket)
    {
        depth--;
        if (!isFirst)
        {
            NewLine();
        }

        Raw(bracket);
        isFirst = false;
    }

    private void NewLine()
    {
        if (indentation is null)
        {
            return;
        }

        foreach (char character in indentation.NewLine)
        {
            Raw((byte)character);
        }

        int width = depth * indentation.Size;
        Ensure(width);
        buffer.Slice(position, width).Fill((byte)indentation.Character);
        position += width;
    }

    private void Escape(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int literal = PlainText.IndexOfEscape(text);
            Literal(literal < 0 ? text : text[..literal]);
            if (literal < 0)
            {
                return;
            }

            EscapeCharacter(text[literal]);
            text = text[(literal + 1)..];
        }
    }

    private void Literal(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            Ensure(Utf8.MaxBytes(length));
            position += Utf8.Encode(text[..length], buffer[position..]);
            text = text[length..];
        }
    }

    private void EscapeCharacter(char character)
    {
        Ensure(PlainText.LongestEscape);
        position += PlainText.Escape(character, buffer[position..]);
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

    private void Ensure(int length)
    {
        if (buffer.Length - position < length)
        {
            Grow(length);
        }
    }

    private void Grow(int length)
    {
        if (output is not null)
        {
            output.Advance(position);
            position = 0;
            buffer = output.GetSpan(Math.Max(length, InitialSize));
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(buffer.Length * 2, position + length)));
        Written.CopyTo(larger);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        rented = larger;
        buffer = larger;
    }
}
