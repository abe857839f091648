using System.Globalization;
using System.Text;
using System.Text.Json;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

public sealed class NccoWritingTests
{
    private static readonly Ncco Everything = new(
        RecordProperties.All.Where(table => typeof(NccoAction).IsAssignableFrom(table.Type)).Select(table => (NccoAction)table.Full())
            .Concat(Sample.All.Select(sample => sample.Record).OfType<NccoAction>()));

    [Fact]
    public async Task WriteTo_EveryWay_GivesTheSameBytes()
    {
        var expected = Everything.ToUtf8Bytes();

        foreach (var output in Outputs.Of(Everything))
        {
            Encoding.UTF8.GetString(output.Value).Should().Be(Encoding.UTF8.GetString(expected), "{0} is another way", output.Key);
        }

        (await Outputs.StreamedAsynchronously(Everything)).Should().Equal(expected);
        expected[0].Should().Be((byte)'[', "there is no byte order mark");
    }

    [Fact]
    public void WriteTo_StreamThatHasBytes_AddsToThem()
    {
        using var stream = new MemoryStream();
        stream.WriteByte((byte)' ');
        Ncco.Empty.WriteTo(stream);

        stream.ToArray().Should().Equal(" []"u8.ToArray());
    }

    [Fact]
    public async Task WriteToAsync_Cancelled_WritesNothing()
    {
        using var stream = new MemoryStream();

        await FluentActions.Awaiting(() => Everything.WriteToAsync(stream, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();

        stream.Length.Should().Be(0);
    }

    [Fact]
    public async Task WriteTo_NoOutput_IsRefused()
    {
        FluentActions.Invoking(() => Ncco.Empty.WriteTo((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => Ncco.Empty.WriteTo((ChunkedWriter)null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
        await FluentActions.Awaiting(() => Ncco.Empty.WriteToAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("output");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void WriteAndRead_AnyCulture_IsTheSame(string culture)
    {
        var expected = Everything.ToJson();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

            Everything.ToJson().Should().Be(expected);
            Ncco.Parse(expected).ToJson().Should().Be(expected);
            var tolerated = (StreamAction)Ncco.Parse("""[{"action":"stream","level":"-0.5","loop":"3.0","bargeIn":"FALSE"}]""")[0];
            tolerated.ToString().Should().Be("""{"action":"stream","level":-0.5,"bargeIn":false,"loop":3}""");
            FluentActions.Invoking(() => Ncco.Parse("[1.5]")).Should().Throw<JsonException>().WithMessage("*$[0]*");
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void ToIndentedJson_Anything_HasTwoSpacesAndLineFeeds()
    {
        Ncco ncco =
        [
            new NotifyAction(JsonData.Parse("""{"a":[],"b":{},"c":[1,{"d":"{[,:]}\"\\"}],"e":"x"}"""), "https://example.com") { AdditionalProperties = AdditionalProperties.Parse("""{"f":[null]}""") },
            new ConversationAction("") { CanSpeak = [], Transcription = new TranscriptionSettings() },
            new UnknownAction(),
        ];

        ncco.ToIndentedJson().Should().Be(
            """
            [
              {
                "action": "notify",
                "payload": {
                  "a": [],
                  "b": {},
                  "c": [
                    1,
                    {
                      "d": "{[,:]}\"\\"
                    }
                  ],
                  "e": "x"
                },
                "eventUrl": [
                  "https://example.com"
                ],
                "f": [
                  null
                ]
              },
              {
                "action": "conversation",
                "name": "",
                "canSpeak": [],
                "transcription": {}
              },
              {}
            ]
            """.Replace("\r", ""));
        Ncco.Empty.ToIndentedJson().Should().Be("[]");
    }

    [Fact]
    public void ToIndentedJson_Everything_MeansTheSame() => (Ncco.Parse(Everything.ToIndentedJson()) == Everything).Should().BeTrue();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void WriteTo_BufferWriterWithTooLittleRoom_IsRefused(int room) =>
        Everything.Invoking(it => it.WriteTo(new StingyWriter(room))).Should().Throw<InvalidOperationException>().WithMessage($"The buffer writer returned {room} bytes, but 1024 bytes were requested.");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(7)]
    public void ToJson_UndefinedEnumerationMember_IsRefused(int number)
    {
        Ncco ncco = [new ConnectAction(new AppEndpoint("a")) { EventType = (EventType)number }];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("EventType has no such member. Its members are Asynchronous, Synchronous.*");
        ncco.Invoking(it => it.ToUtf8Bytes()).Should().Throw<ArgumentOutOfRangeException>();
    }

#if NET && !LIBRARY_NETSTANDARD
    [Fact]
    public void WriteTo_BufferWriter_AllocatesNothing()
    {
        var writer = new System.Buffers.ArrayBufferWriter<byte>(1 << 20);
        for (var warm = 0; warm < 3; warm++)
        {
            Everything.WriteTo(writer);
        }

        writer.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Everything.WriteTo(writer);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        writer.WrittenCount.Should().Be(Everything.ToUtf8Bytes().Length);
        allocated.Should().Be(0);
    }
#endif
}
