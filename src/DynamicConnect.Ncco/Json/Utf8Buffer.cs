using System.Buffers;

namespace DynamicConnect.Json;

/// <summary>A rented array with a whole document. Disposing of the buffer returns the array.</summary>
internal struct Utf8Buffer : IDisposable
{
    private const int InitialSize = 4096;

    private byte[] rented;
    private int length;

    private Utf8Buffer(int size) => rented = ArrayPool<byte>.Shared.Rent(size);

    public readonly ReadOnlySpan<byte> Written => rented.AsSpan(0, length);

    public static Utf8Buffer From(string text)
    {
        Utf8Buffer buffer = new(Utf8.MaxBytes(text.Length));
        buffer.length = Utf8.Encode(text.AsSpan(), buffer.rented);
        return buffer;
    }

    public static Utf8Buffer From(ReadOnlySequence<byte> sequence)
    {
        Utf8Buffer buffer = new(checked((int)sequence.Length));
        buffer.length = (int)sequence.Length;
        sequence.CopyTo(buffer.rented);
        return buffer;
    }

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<Utf8Buffer> FromAsync(Stream stream, CancellationToken cancellationToken)
    {
        Utf8Buffer buffer = new(InitialSize);
        try
        {
            int read;
            do
            {
                buffer.MakeRoom();
                read = await buffer.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
                buffer.length += read;
            }
            while (read > 0);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }

        return buffer;
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(rented);

    private readonly async Task<int> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
#if NET
        await stream.ReadAsync(rented.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
        await stream.ReadAsync(rented, length, rented.Length - length, cancellationToken).ConfigureAwait(false);
#endif

    private void MakeRoom()
    {
        if (length < rented.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(rented.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(rented);
        rented = larger;
    }
}
