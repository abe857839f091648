namespace DynamicConnect.AspNetCore.Tests.Results;

public sealed class WaitingBodyTests
{
    private readonly OwnResponseBody body = new();
    private readonly HttpResponse response = new DefaultHttpContext().Response;
    private readonly WaitingBody waiting;

    public WaitingBodyTests() => waiting = new WaitingBody(response, body);

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    public async Task Start_OfJson_Waits(string contentType)
    {
        response.ContentType = contentType;

        await waiting.StartAsync();

        body.Calls.Should().BeEmpty();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html; charset=utf-8")]
    [InlineData(null)]
    public async Task Start_OfAllElse_IsPassedOn(string? contentType)
    {
        response.ContentType = contentType;

        await waiting.StartAsync();

        body.Calls.Should().Equal("start");
    }

    [Fact]
    public async Task Body_BeingWritten_IsTheOneBehind()
    {
        waiting.DisableBuffering();
        await waiting.SendFileAsync("a.txt", 1, 2);
        await waiting.CompleteAsync();

        body.Calls.Should().Equal("no buffering", "file a.txt 1 2", "complete");
        (waiting.Stream, waiting.Writer).Should().Be((body.Stream, body.Writer));
    }

    [Fact]
    public void IsNcco_BeforeTheStart_SetsTypeAndLength()
    {
        response.ContentType = "application/json; charset=utf-8";

        waiting.IsNcco(7);

        (response.ContentType, response.ContentLength).Should().Be(("application/json", 7));
    }
}
