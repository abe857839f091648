using System.Buffers;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <content>Where the bytes are while they are written.</content>
internal ref partial struct Utf8Writer
{
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

    public readonly byte[] ToArray() => Written.ToArray();

    public override readonly string ToString() => Utf8.DecodeValid(Written);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
            buffer = output.GetSpan(Math.Max(length, HostSize));
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
