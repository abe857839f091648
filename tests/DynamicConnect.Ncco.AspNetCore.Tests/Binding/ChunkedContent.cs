using System.Net;

namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>A body without a Content-Length header.</summary>
internal sealed class ChunkedContent : HttpContent
{
    private readonly int length;

    public ChunkedContent(int length)
    {
        this.length = length;
        Headers.ContentType = new("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var index = 0; index < length; index += 1000)
        {
            await stream.WriteAsync(new byte[1000]);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
