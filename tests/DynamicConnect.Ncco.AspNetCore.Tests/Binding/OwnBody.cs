namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>A body that records how much was read, and can fail at its end.</summary>
internal sealed class OwnBody(int length, Exception? failure = null) : Stream
{
    private readonly List<int> asked = [];
    private int left = length;

    public IReadOnlyList<int> Asked => asked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        asked.Add(buffer.Length);
        if (left == 0 && failure is not null)
        {
            throw failure;
        }

        var count = Math.Min(left, buffer.Length);
        buffer.Span[..count].Fill((byte)' ');
        left -= count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
