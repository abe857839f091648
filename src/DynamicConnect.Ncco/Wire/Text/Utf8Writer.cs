using System.Buffers;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <summary>Writes JSON as UTF-8: text literally, numbers as short as they go, into a rented buffer or straight into an <see cref="IBufferWriter{T}"/>.</summary>
internal ref partial struct Utf8Writer
{
    // Nearly every NCCO fits, and a rented array of this size costs no more than a small one.
    private const int RentedSize = 16 * 1024;
    private const int KeptSize = 64 * 1024;
    private const int HostSize = 1024;

    // Each thread keeps the array that it used last: that is quicker than the pool, which serves all threads.
    [ThreadStatic]
    private static byte[]? kept;

    private readonly IBufferWriter<byte>? output;
    private readonly Indentation? indentation;
    private byte[]? rented;
    private Span<byte> buffer;
    private int position;
    private int depth;
    private bool isFirst;

    /// <summary>Writes into a rented buffer: take <see cref="Written"/>, then call <see cref="Return"/>, unless there was an exception.</summary>
    public Utf8Writer(Indentation? indentation, int depth = 0)
    {
        this.indentation = indentation;
        this.depth = depth;
        rented = kept ?? ArrayPool<byte>.Shared.Rent(RentedSize);
        kept = null;
        buffer = rented;
    }

    /// <summary>Writes into <paramref name="output"/>: call <see cref="Flush"/> at the end.</summary>
    public Utf8Writer(IBufferWriter<byte> output)
    {
        this.output = output;
        buffer = output.GetSpan(HostSize);
    }

    public readonly bool IsCompact => indentation is null;

    public void BeginObject() => Begin((byte)'{');

    /// <summary>Begins an object by its first property, which is encoded already: <c>{"action":"talk"</c>.</summary>
    public void BeginObject(in EncodedText head)
    {
        Raw(in head);
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

        if (!IsCompact)
        {
            NewLine();
        }

        isFirst = false;
    }

    /// <summary>Writes a name that is encoded already, as <c>,"name":</c>; the comma is left out before the first one.</summary>
    public void Name(in EncodedText name)
    {
        if (IsCompact && !isFirst)
        {
            Raw(in name);
            return;
        }

        Element();
        Raw(name.Bytes[1..]);
        if (!IsCompact)
        {
            Raw((byte)' ');
        }
    }

    /// <summary>Writes a name and its value, encoded together as <c>,"name":value</c>.</summary>
    /// <param name="pair">Name and value.</param>
    /// <param name="nameLength">How much of it is the name, with comma and colon.</param>
    public void Pair(in EncodedText pair, int nameLength)
    {
        if (IsCompact && !isFirst)
        {
            Raw(in pair);
            return;
        }

        Element();
        Raw(pair.Bytes[1..nameLength]);
        if (!IsCompact)
        {
            Raw((byte)' ');
        }

        Raw(pair.Bytes[nameLength..]);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer[position..]);
        position += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(in EncodedText text)
    {
        if (text.IsShort)
        {
            Ensure(EncodedText.BlockLength);
            text.Block.CopyTo(buffer[position..]);
            position += text.Length;
        }
        else
        {
            Raw(text.Bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        if (!isFirst && !IsCompact)
        {
            NewLine();
        }

        Raw(bracket);
        isFirst = false;
    }
}
