using System.Buffers;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <content>Where the bytes are while they are written.</content>
internal ref partial struct Utf8Writer
{
    // Nearly every NCCO fits, and a rented array of this size costs no more than a small one.
    private const int RentedSize = 16 * 1024;
    private const int KeptSize = 64 * 1024;
    private const int HostSize = 1024;

    // Each thread keeps the array that it used last: that is quicker than the pool, which serves all threads.
    [ThreadStatic]
    private static byte[]? kept;

    public readonly ReadOnlySpan<byte> Written => buffer[..position];

    /// <summary>The array that <see cref="Written"/> begins, for streams that take nothing else.</summary>
    public readonly byte[] WrittenArray => rented ?? [];

    public void Return()
    {
        byte[]? array = rented;
        rented = null;
        buffer = default;
        position = 0;
        if (array is { Length: <= KeptSize } && kept is null)
        {
            kept = array;
        }
        else if (array is not null)
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
        // All of it is written at once, so that clearing it first would be for nothing.
        byte[] array = GC.AllocateUninitializedArray<byte>(position);
        Written.CopyTo(array);
        return array;
#else
        return Written.ToArray();
#endif
    }

    public override readonly string ToString() => Utf8.DecodeValid(Written);

    private void Ensure(int length)
    {
        if (buffer.Length - position <= length)
        {
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref byte GrowAt(ref byte at, int length)
    {
        MoveTo(ref at);
        Grow(length);
        return ref Here;
    }

    // Asks for one byte more, as those who ask for room do.
    private void Grow(int length)
    {
        if (output is not null)
        {
            output.Advance(position);
            position = 0;
            buffer = output.GetSpan(Math.Max(length + 1, HostSize));
            if (buffer.Length <= length)
            {
                // Nothing behind this looks at the length again.
                throw new InvalidOperationException($"The buffer writer gave room for {buffer.Length} bytes, asked for {Math.Max(length + 1, HostSize)}.");
            }

            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(buffer.Length * 2, position + length + 1)));
        Written.CopyTo(larger);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        rented = larger;
        buffer = larger;
    }
}
