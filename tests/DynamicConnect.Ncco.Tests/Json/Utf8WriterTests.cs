#if NET && !LIBRARY_NETSTANDARD
using System.Text;
using System.Text.Json;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

/// <summary>Every operation returns its rented array. Otherwise, the next operation would have to allocate one.</summary>
public sealed class Utf8WriterTests
{
    private const int SmallestArray = 16 * 1024;

    private static readonly Ncco Written = DynamicConnectExamples.FirstAgent;
    private static readonly AdditionalProperties Additional = AdditionalProperties.Parse($$"""{"a":["{{new string('x', 2000)}}"]}""");
    private static readonly HuntGroup Signed = new("https://example.com/events", new AppEndpoint("ann")) { SigningKey = [1, 2, 3] };
    private static readonly byte[] Padded = [.. Encoding.UTF8.GetBytes(new string(' ', 20_000)), .. "[]"u8];
    private static readonly string PaddedText = Encoding.UTF8.GetString(Padded);

    // Longer than the buffer on the stack, which needs no array.
    private static readonly Ncco Medium = [new TalkAction(new string('x', 2000))];

    private static readonly Ncco Long = [new TalkAction(new string('x', 100_000))];

    private static readonly Dictionary<string, Action> Ways = new()
    {
        ["ToUtf8Bytes"] = () => Written.ToUtf8Bytes(),
        ["ToJson"] = () => Written.ToJson(),
        ["ToIndentedJson"] = () => Written.ToIndentedJson(),
        ["WriteTo"] = () => Written.WriteTo(Stream.Null),
        ["WriteTo, longer than what a thread keeps"] = () => Long.WriteTo(Stream.Null),
        ["JsonSerializer"] = () => JsonSerializer.SerializeToUtf8Bytes(Medium),
        ["indented JsonSerializer"] = () => JsonSerializer.SerializeToUtf8Bytes(Written, HostOptions.Indented),
        ["an action by JsonSerializer"] = () => JsonSerializer.Serialize(Medium[0]),
        ["a value in its own spelling"] = () => JsonSerializer.Deserialize<SpeechResult>("{\"confidence\":\"0.5\"}"),
        ["a record"] = () => Written[0].ToString(),
        ["a record by its base"] = () => JsonSerializer.Serialize<VoiceObject>(Medium[0]),
        ["additional properties"] = () => Additional.ToString(),
        ["additional properties by JsonSerializer"] = () => JsonSerializer.Serialize(Additional),
        ["open JSON"] = () => JsonData.Parse("[1]"),
        ["ToQueryString"] = () => new NotifyEvent(JsonData.EmptyObject).ToQueryString(),
        ["ParseQuery"] = () => VoiceEvent.ParseQuery("status=busy"),
        ["a signed position"] = () => Signed.Start(new AnswerRequest { ConversationUuid = "CON-1" }),
        ["Parse"] = () => Ncco.Parse(PaddedText),
        ["ParseAsync"] = () => Ncco.ParseAsync(new MemoryStream(Padded)).GetAwaiter().GetResult(),
    };

    public static IEnumerable<object[]> Names => Ways.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Return_AfterAnyWay_KeepsTheArrayForTheNext(string way) =>
        LeastOfTheLast(() => Allocated(Ways[way])).Should().BeLessThan(SmallestArray);

    // At first, arrays that other tests have left in the pool may be enough.
    private static long LeastOfTheLast(Func<long> measure) => Enumerable.Range(0, 200).Select(_ => measure()).ToList().Skip(150).Min();

    private static long Allocated(Action way)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        way();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
#endif
