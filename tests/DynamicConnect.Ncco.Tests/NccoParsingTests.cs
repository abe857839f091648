using System.Buffers;
using System.Text;
using System.Text.Json;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

public sealed class NccoParsingTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        """ [ {"text":"\u0022שלום 🎉","action":"talk","level":"0.5","x":{"y":[1.0,"\ud83c\udf89"]}}, {"action":"connect","timeout":10,"endpoint":{"type":"phone","number":"1"}} ] """);

    private static readonly Ncco Expected = Ncco.Parse(Document);

    [Fact]
    public async Task Parse_EveryWay_GivesTheSame()
    {
        using var stream = new MemoryStream(Document);
        var text = Encoding.UTF8.GetString(Document);

        Expected.Should().HaveCount(2);
        (Ncco.Parse(text) == Expected).Should().BeTrue();
        (Ncco.Parse(new ReadOnlySequence<byte>(Document)) == Expected).Should().BeTrue();
        (await Ncco.ParseAsync(stream) == Expected).Should().BeTrue();
        (Ncco.TryParse(text, out var fromText) && fromText == Expected).Should().BeTrue();
        (Ncco.TryParse(Document, out var fromBytes) && fromBytes == Expected).Should().BeTrue();
        (Ncco.TryParse(new ReadOnlySequence<byte>(Document), out var fromSequence) && fromSequence == Expected).Should().BeTrue();
        stream.Position = 0;
        (await Ncco.TryParseAsync(stream) == Expected).Should().BeTrue();
    }

    [Fact]
    public void Parse_SequenceSplitAnywhere_GivesTheSame()
    {
        for (var at = 0; at <= Document.Length; at++)
        {
            (Ncco.Parse(Segment.Split(Document, at)) == Expected).Should().BeTrue("it was split at {0}", at);
        }

        (Ncco.Parse(Segment.Split(Document, Enumerable.Range(1, Document.Length - 1).ToArray())) == Expected).Should().BeTrue();
    }

    [Fact]
    public async Task ParseAsync_StreamThatGivesSingleBytes_GivesTheSame()
    {
        using var stream = new DrippingStream(Document);

        (await Ncco.ParseAsync(stream) == Expected).Should().BeTrue();
    }

    [Fact]
    public async Task ParseAsync_LongStream_GivesAll()
    {
        Ncco ncco = [.. Enumerable.Range(0, 3000).Select(index => new TalkAction($"Text number {index}"))];
        using var stream = new MemoryStream(ncco.ToUtf8Bytes());

        (await Ncco.ParseAsync(stream) == ncco).Should().BeTrue();
    }

    [Fact]
    public async Task ParseAsync_StreamThatNobodyHasWritten_GivesAll()
    {
        // Arrays from the pool still contain earlier texts, but not this one, because it is random.
        var random = new Random();
        var text = new string([.. Enumerable.Range(0, 50_000).Select(_ => (char)random.Next('a', 'z'))]);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{{\"action\":\"talk\",\"text\":\"{text}\"}}]"));

        var ncco = await Ncco.ParseAsync(stream);

        ((TalkAction)ncco[0]).Text.Should().Be(text);
    }

    [Fact]
    public async Task ParseAsync_Cancelled_Stops()
    {
        using var stream = new MemoryStream(Document);
        var cancelled = new CancellationToken(canceled: true);

        await FluentActions.Awaiting(() => Ncco.ParseAsync(stream, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => Ncco.TryParseAsync(stream, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Parse_ByteOrderMark_IsPassedOver()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Document];
        using var stream = new DrippingStream(marked);

        (Ncco.Parse(marked) == Expected).Should().BeTrue();
        (Ncco.Parse(Encoding.UTF8.GetString(marked)) == Expected).Should().BeTrue();
        (Ncco.Parse(Segment.Split(marked, 1, 2, 3)) == Expected).Should().BeTrue();
        (await Ncco.ParseAsync(stream) == Expected).Should().BeTrue();
    }

    [Fact]
    public async Task Parse_NoNcco_TwinsAgree()
    {
        foreach (var json in new[] { "", "{}", "[", "[1]", "null", "\uFEFF", "[]]" })
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            using var stream = new MemoryStream(bytes);

            FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => Ncco.Parse(bytes)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => Ncco.Parse(new ReadOnlySequence<byte>(bytes))).Should().Throw<JsonException>();
            await FluentActions.Awaiting(() => Ncco.ParseAsync(stream)).Should().ThrowAsync<JsonException>();
            Ncco.TryParse(json, out var fromText).Should().BeFalse();
            Ncco.TryParse(bytes, out var fromBytes).Should().BeFalse();
            Ncco.TryParse(new ReadOnlySequence<byte>(bytes), out var fromSequence).Should().BeFalse();
            stream.Position = 0;
            (fromText ?? fromBytes ?? fromSequence ?? await Ncco.TryParseAsync(stream)).Should().BeNull();
        }
    }

    [Fact]
    public async Task Parse_Null_IsRefusedByNameAndNoNccoForTryParse()
    {
        FluentActions.Invoking(() => Ncco.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        await FluentActions.Awaiting(() => Ncco.ParseAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("utf8Json");
        await FluentActions.Awaiting(() => Ncco.TryParseAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("utf8Json");
        Ncco.TryParse((string?)null, out var ncco).Should().BeFalse();
        ncco.Should().BeNull();
    }

    [Fact]
    public void Parse_DynamicConnect_IsTheRecords()
    {
        (Ncco.Parse(DynamicConnectExamples.FirstAgent.ToJson()) == DynamicConnectExamples.FirstAgent).Should().BeTrue();
        Ncco.Parse("[]").Should().BeSameAs(Ncco.Empty);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Parse_Depth_EndsAt64(int depth, bool isRead)
    {
        // The array and the action are two levels.
        var json = $$"""[{"action":"talk","x":{{new string('[', depth - 2)}}{{new string(']', depth - 2)}}}]""";

        Ncco.TryParse(json, out var ncco).Should().Be(isRead);
        (ncco?.ToJson() ?? json).Should().Be(json);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Parse_EndpointWithoutItsArray_IsReadWhereTheArrayHasRoom(int depth, bool isRead)
    {
        var deep = new string('[', depth) + new string(']', depth);
        var json = """[{"action":"connect","endpoint":{"type":"app","user":"ann","x":deep}}]""".Replace("deep", deep);

        var ncco = Ncco.Parse(json);

        var connect = ncco[0].Should().BeOfType<ConnectAction>().Which;
        connect.Endpoint.Should().HaveCount(isRead ? 1 : 0);
        Ncco.Check(json).Problems.Should().Contain(problem => problem.Path == "$[0].endpoint" && problem.Rule == (isRead ? "NCCO1007" : "NCCO1003"));
        Ncco.Parse(ncco.ToJson()).Should().BeEquivalentTo(ncco);
        ncco.ToJson().Should().Be(isRead ? json.Replace(":{", ":[{").Replace("}}", "}]}") : json);
    }

    [Fact]
    public void Parse_TenThousandNames_KeepsAllInOrder()
    {
        var names = Enumerable.Range(0, 10_000).Select(index => $"\"n{index}\":{index}");
        var json = $$"""[{"action":"wait",{{string.Join(",", names)}}}]""";

        var ncco = Ncco.Parse(json);

        ncco[0].AdditionalProperties.Count.Should().Be(10_000);
        ncco.ToJson().Should().Be(json);
    }

#if NET
    [Fact]
    public void Parse_DocumentIsForgotten_NothingKeepsItsActions()
    {
        var action = Forgotten();

        GC.Collect();

        action.IsAlive.Should().BeFalse();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Forgotten() => new(Ncco.Parse("""[{"action":"talk","text":"Hello"}]""")[0]);
#endif
}
