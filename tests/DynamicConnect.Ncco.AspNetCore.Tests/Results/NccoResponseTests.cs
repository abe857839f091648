using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore.Tests.Results;

/// <summary>Writes to a client that reads nothing until it is told to.</summary>
public sealed class NccoResponseTests : IDisposable
{
    private readonly Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 2, resumeWriterThreshold: 1));
    private readonly CancellationTokenSource aborted = new();
    private readonly DefaultHttpContext context = new();

    public NccoResponseTests()
    {
        context.Features.Set<IHttpResponseBodyFeature>(new OwnResponseBody(pipe.Writer));
        context.RequestAborted = aborted.Token;
    }

    [Fact]
    public async Task Result_ForASlowClient_WaitsUntilItHasTaken()
    {
        var writing = new NccoResult(Announced.Ncco).ExecuteAsync(context);
        writing.IsCompleted.Should().BeFalse();

        var read = await pipe.Reader.ReadAsync();
        Encoding.UTF8.GetString(read.Buffer).Should().Be(Announced.Json);
        pipe.Reader.AdvanceTo(read.Buffer.End);

        await writing;
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength).Should().Be((200, "application/json", Announced.Json.Length));
    }

    [Fact]
    public async Task Result_ForAClientThatGoes_IsNoError()
    {
        var writing = new NccoResult(Announced.Ncco).ExecuteAsync(context);

        await aborted.CancelAsync();

        await FluentActions.Awaiting(() => writing).Should().NotThrowAsync();
    }

    public void Dispose() => aborted.Dispose();
}
