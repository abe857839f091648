using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore;

/// <summary>A response whose headers wait for the first bytes where it is JSON, so that <see cref="ExactNccoConverter"/> can still set them. All else passes through.</summary>
internal sealed class WaitingBody(HttpResponse response, IHttpResponseBodyFeature body) : IHttpResponseBodyFeature
{
    public Stream Stream => body.Stream;

    public PipeWriter Writer => body.Writer;

    public Task StartAsync(CancellationToken cancellationToken = default) =>
        response.ContentType?.StartsWith(NccoResponse.ContentType, StringComparison.OrdinalIgnoreCase) == true ? Task.CompletedTask : body.StartAsync(cancellationToken);

    public void DisableBuffering() => body.DisableBuffering();

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => body.SendFileAsync(path, offset, count, cancellationToken);

    public Task CompleteAsync() => body.CompleteAsync();

    public void IsNcco(int length)
    {
        if (!response.HasStarted)
        {
            response.ContentType = NccoResponse.ContentType;
            response.ContentLength = length;
        }
    }
}
