using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class HostStreamTests
{
    private static readonly Ncco Long =
    [
        .. Enumerable.Range(0, 50).Select(index => new TalkAction($"Text \"{index}\" שלום 🎉") { AdditionalProperties = AdditionalProperties.Parse("""{"x":{"y":[1.0,"\u003c"]}}""") }),
        new ConnectAction(new WebSocketEndpoint("wss://example.com") { Headers = JsonData.Parse("""{"a":"é","b":1.50}""") }),
    ];

    private static readonly JsonSerializerOptions TinyBuffers = new() { DefaultBufferSize = 1 };

    [Fact]
    public async Task Stream_OfTinyPieces_IsReadWhole()
    {
        var envelope = new Envelope<Ncco> { TheValue = Long, ManyValues = [Long, null, Ncco.Empty] };
        using var stream = new DrippingStream(JsonSerializer.SerializeToUtf8Bytes(envelope));

        var read = await JsonSerializer.DeserializeAsync<Envelope<Ncco>>(stream, TinyBuffers);

        (read!.TheValue == Long && read.ManyValues[0] == Long).Should().BeTrue();
    }

    [Fact]
    public void Sequence_OfSingleBytes_IsReadWhole()
    {
        var json = Long.ToUtf8Bytes();
        Utf8JsonReader reader = new(Segment.Split(json, Enumerable.Range(1, json.Length - 1).ToArray()));

        (JsonSerializer.Deserialize<Ncco>(ref reader) == Long).Should().BeTrue();
    }

    [Fact]
    public async Task Stream_OfTinyPiecesIndented_IsReadWhole()
    {
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes(Long.ToIndentedJson()));

        (await JsonSerializer.DeserializeAsync<Ncco>(stream, TinyBuffers) == Long).Should().BeTrue();
    }

    [Fact]
    public async Task Stream_WithKindsLast_IsReadWhole()
    {
        const string Json =
            """{"TheValue":[{"text":"a","x":{"y":[{}]},"action":"talk"},{"endpoint":{"number":"1","type":"phone"},"action":"connect"},{"amount":[1],"action":"pay"},{"action":"talk","text":"a","action":"wait"}],""";
        // As long as the rest is missing, the reader doesn't know that the value is complete.
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes(Json + "\"rest\":\"" + new string('x', 100_000) + "\"}"));

        var read = await JsonSerializer.DeserializeAsync<Envelope<Ncco>>(stream, TinyBuffers);

        read!.TheValue!.ToJson().Should().Be(
            """[{"action":"talk","text":"a","x":{"y":[{}]}},{"action":"connect","endpoint":[{"type":"phone","number":"1"}]},{"action":"pay","amount":[1]},{"action":"wait","text":"a"}]""");
    }

    [Fact]
    public async Task Stream_WithAnError_SaysWhere()
    {
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes("""{"TheValue":[{"action":"talk"},true],"CallNumber":3}"""));

        var error = await FluentActions.Awaiting(async () => await JsonSerializer.DeserializeAsync<Envelope<Ncco>>(stream, TinyBuffers)).Should().ThrowAsync<JsonException>();

        error.Which.Path.Should().Be("$.TheValue");
        error.Which.Message.Should().Be("Expected an action, which is an object, found true. Path inside the value: $[1].");
    }

    [Fact]
    public async Task Stream_Written_IsOurBytes()
    {
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, Long, TinyBuffers);

        stream.ToArray().Should().Equal(Long.ToUtf8Bytes());
    }

#if NET
    [Fact]
    public async Task AsyncEnumerable_OfActions_IsRead()
    {
        using var stream = new DrippingStream(Long.ToUtf8Bytes());
        var actions = new List<NccoAction>();

        await foreach (var action in JsonSerializer.DeserializeAsyncEnumerable<NccoAction>(stream, TinyBuffers))
        {
            actions.Add(action!);
        }

        (new Ncco(actions) == Long).Should().BeTrue();
    }
#endif

#if NET10_0_OR_GREATER
    [Fact]
    public async Task Pipe_WrittenAndRead_IsOurBytes()
    {
        var pipe = new System.IO.Pipelines.Pipe(new(minimumSegmentSize: 16));
        await JsonSerializer.SerializeAsync(pipe.Writer, Long, TinyBuffers);
        await pipe.Writer.CompleteAsync();

        (await JsonSerializer.DeserializeAsync<Ncco>(pipe.Reader, TinyBuffers) == Long).Should().BeTrue();
    }
#endif
}
