using System.Buffers;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>
/// Writes compact JSON as UTF-8, with unescaped text and the shortest numbers, to a buffer or directly to an
/// <see cref="IBufferWriter{T}"/>.
/// </summary>
/// <remarks>
/// There are two ways to write. Code that isn't performance-critical calls methods such as <see cref="Raw(byte)"/> and
/// <see cref="Name"/>, and the writer keeps the position. Generated code keeps the free space in a local span: it begins with
/// <see cref="Reserve(int)"/>, appends to the span, requests more space before it writes text, and returns the span with
/// <see cref="Advance"/>. Every step is checked against the length of the span.
/// </remarks>
internal ref partial struct Utf8Writer
{
    // Nearly every NCCO fits, and renting an array of this size costs no more than renting a small one.
    private const int RentedSize = 32 * 1024;
    private const int HostSize = 1024;

    private readonly IBufferWriter<byte>? output;
    private byte[]? rented;
    private Span<byte> buffer;
    private int position;

    /// <summary>
    /// Creates a writer to a rented buffer. Read <see cref="Written"/>, then call <see cref="Return"/>, unless there was an exception.
    /// </summary>
    public Utf8Writer()
    {
        rented = ArrayPool<byte>.Shared.Rent(RentedSize);
        buffer = rented;
    }

    /// <summary>
    /// Creates a writer to a buffer on the stack, which is replaced by a rented one if it is too small. Otherwise the same as a writer to a
    /// rented buffer.
    /// </summary>
    public Utf8Writer(Span<byte> stack) => buffer = stack;

    /// <summary>Creates a writer to <paramref name="output"/>. Call <see cref="Flush"/> at the end.</summary>
    public Utf8Writer(IBufferWriter<byte> output)
    {
        this.output = output;
        buffer = output.GetSpan(HostSize);
    }

    public readonly ReadOnlySpan<byte> Written => buffer[..position];

    /// <summary>The array that contains <see cref="Written"/> from its start, for streams that only accept arrays.</summary>
    public readonly byte[] WrittenArray => rented ?? [];

    /// <summary>Returns the free space, at least <paramref name="length"/> bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int length) => Reserve(buffer[position..], length);

    /// <summary>
    /// Makes sure that <paramref name="rest"/>, the remaining free space, has at least <paramref name="length"/> bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(Span<byte> rest, int length) => rest.Length >= length ? rest : GrowAt(rest, length);

    /// <summary>Takes back the remaining free space. Everything before it counts as written.</summary>
    public void Advance(scoped ReadOnlySpan<byte> rest) => position = buffer.Length - rest.Length;

    public void Return()
    {
        byte[]? array = rented;
        rented = null;
        buffer = default;
        position = 0;
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

    public readonly byte[] ToArray()
    {
#if NET
        // The whole array is overwritten at once, so clearing it first would be a waste.
        byte[] array = GC.AllocateUninitializedArray<byte>(position);
        Written.CopyTo(array);
        return array;
#else
        return Written.ToArray();
#endif
    }

    public override readonly string ToString() => Utf8.DecodeValid(Written);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<byte> GrowAt(Span<byte> rest, int length)
    {
        Advance(rest);
        Grow(length);
        return buffer[position..];
    }

    private void Grow(int length)
    {
        if (output is not null)
        {
            output.Advance(position);
            position = 0;
            buffer = output.GetSpan(Math.Max(length, HostSize));
            if (buffer.Length < length)
            {
                throw new InvalidOperationException(
                    $"The buffer writer returned {buffer.Length} bytes, but {Math.Max(length, HostSize)} bytes were requested.");
            }

            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(Math.Max(buffer.Length * 2, position + length), RentedSize)));
        Written.CopyTo(larger);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        rented = larger;
        buffer = larger;
    }
}
