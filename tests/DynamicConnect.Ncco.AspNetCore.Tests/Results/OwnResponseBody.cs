using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore.Tests.Results;

/// <summary>A response body that writes to a pipe of the test and records the calls to it.</summary>
internal sealed class OwnResponseBody(PipeWriter? writer = null) : IHttpResponseBodyFeature
{
    private readonly List<string> calls = [];

    public IReadOnlyList<string> Calls => calls;

    public Stream Stream { get; } = new MemoryStream();

    public PipeWriter Writer { get; } = writer ?? new Pipe().Writer;

    public Task StartAsync(CancellationToken cancellationToken = default) => Keep("start");

    public void DisableBuffering() => calls.Add("no buffering");

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => Keep($"file {path} {offset} {count}");

    public Task CompleteAsync() => Keep("complete");

    private Task Keep(string call)
    {
        calls.Add(call);
        return Task.CompletedTask;
    }
}
