using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DynamicConnect.Wire.Text;

/// <summary>Writes compact JSON as UTF-8: text literally, numbers as short as they go, into a rented buffer or straight into an <see cref="IBufferWriter{T}"/>.</summary>
/// <remarks>
/// There are two ways to write. What is rare calls <see cref="Raw(byte)"/>, <see cref="Name(string)"/> and the like, and the writer keeps the place.
/// What is written all the time keeps the place itself, so that it is in a register: it begins at <see cref="Here"/>, calls <see cref="Room"/>
/// before it writes, hands the place on from step to step, and gives it back by <see cref="MoveTo"/>.
/// </remarks>
internal ref partial struct Utf8Writer
{
    private readonly IBufferWriter<byte>? output;
    private byte[]? rented;
    private Span<byte> buffer;
    private int position;

    /// <summary>Writes into a rented buffer: take <see cref="Written"/>, then call <see cref="Return"/>, unless there was an exception.</summary>
    public Utf8Writer()
    {
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

    /// <summary>Whether the next name or element is the first of its object or array.</summary>
    public bool IsFirst { readonly get; set; }

    /// <summary>Where the next byte goes.</summary>
    public readonly ref byte Here => ref Unsafe.Add(ref MemoryMarshal.GetReference(buffer), position);

    /// <summary>Makes sure that <paramref name="length"/> bytes can be written at <paramref name="at"/>.</summary>
    /// <returns>Where they go, which is another place if the room was too small.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Room(ref byte at, int length)
    {
        // One byte more, because a reference to the end of an array does not move with it.
        if (buffer.Length - (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(buffer), ref at) <= length)
        {
            return ref GrowAt(ref at, length);
        }

        return ref at;
    }

    /// <summary>Takes the place back: all before <paramref name="at"/> is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTo(ref byte at) => position = (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(buffer), ref at);

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>Comes before each element of an array.</summary>
    public void Element()
    {
        if (!IsFirst)
        {
            Raw((byte)',');
        }

        IsFirst = false;
    }

    /// <summary>Writes a name that is encoded already, as <c>,"name":</c>; the comma is left out before the first one.</summary>
    public void Name(scoped ReadOnlySpan<byte> name)
    {
        Raw(IsFirst ? name[1..] : name);
        IsFirst = false;
    }

    public void Name(string name)
    {
        Element();
        Text(name);
        Raw((byte)':');
    }

    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer[position..]);
        position += bytes.Length;
    }

    /// <summary>Writes bytes. There must be room for them.</summary>
    public static ref byte Raw(ref byte at, scoped ReadOnlySpan<byte> bytes)
    {
        Unsafe.CopyBlockUnaligned(ref at, ref MemoryMarshal.GetReference(bytes), (uint)bytes.Length);
        return ref Unsafe.Add(ref at, bytes.Length);
    }

    public void Raw(byte value)
    {
        Ensure(1);
        buffer[position++] = value;
    }

    private void Begin(byte bracket)
    {
        Raw(bracket);
        IsFirst = true;
    }

    private void End(byte bracket)
    {
        Raw(bracket);
        IsFirst = false;
    }
}
