using System.Text;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

/// <summary>
/// Values that end, grow or are escaped exactly where the free space ends are written completely, and nothing is written past the end.
/// </summary>
public sealed class ReserveTests
{
    // The length of the first span that is requested from a buffer writer, and of the first array. The buffer on the stack is smaller than both.
    private const int FirstRoom = 1024;
    private const int FirstArray = 32 * 1024;

    private static readonly IEnumerable<int> Lengths = [.. Enumerable.Range(0, FirstRoom + 10), .. Enumerable.Range(FirstArray - 80, 90)];

    [Fact]
    public void Write_TextAtTheEndOfTheSpace_IsWhole() => EachLength(text => Holds(
        new TalkAction(text) { Language = "en-GB", Style = -1, Premium = true, ProviderOptions = JsonData.EmptyObject, Level = -0.125m },
        $"{{\"action\":\"talk\",\"text\":\"{text}\",\"language\":\"en-GB\",\"style\":-1,\"premium\":true,\"providerOptions\":{{}},\"level\":-0.125}}"));

    [Fact]
    public void Write_ElementsAtTheEndOfTheSpace_AreWhole() => EachLength(text => Holds(
        new StreamAction { StreamUrl = [text, "", text], Loop = int.MinValue },
        $"{{\"action\":\"stream\",\"streamUrl\":[\"{text}\",\"\",\"{text}\"],\"loop\":-2147483648}}"));

    [Fact]
    public void Write_OpenJsonAtTheEndOfTheSpace_IsWhole() => EachLength(text => Holds(
        new NotifyAction { Payload = JsonData.Parse($"\"{text}\""), EventUrl = [], EventMethod = WebhookMethod.Post },
        $"{{\"action\":\"notify\",\"payload\":\"{text}\",\"eventUrl\":[],\"eventMethod\":\"POST\"}}"));

    [Fact]
    public void Write_NameAtTheEndOfTheSpace_IsWhole() => EachLength(text => Holds(
        new WaitAction { AdditionalProperties = AdditionalProperties.Empty.With(text, JsonData.EmptyObject) },
        $"{{\"action\":\"wait\",\"{text}\":{{}}}}"));

    [Fact]
    public void Write_ObjectsAndNamesOfMembersAtTheEndOfTheSpace_AreWhole() => EachLength(text => Holds(
        new InputAction(InputType.Dtmf, InputType.Speech, InputType.Dtmf) { EventUrl = [text], Dtmf = new DtmfSettings { TimeOut = TimeSpan.MinValue }, Speech = new SpeechSettings() },
        $"{{\"action\":\"input\",\"eventUrl\":[\"{text}\"],\"type\":[\"dtmf\",\"speech\",\"dtmf\"],\"dtmf\":{{\"timeOut\":-922337203685.4775808}},\"speech\":{{}}}}"));

    [Theory]
    [InlineData("\u0001", "\\u0001")]
    [InlineData("\n", "\\n")]
    [InlineData("é", "é")]
    [InlineData("€", "€")]
    [InlineData("🎉", "🎉")]
    [InlineData("é\"", "é\\\"")]
    [InlineData("a\u0001€", "a\\u0001€")]
    public void Write_WhatIsNotPlainAtTheEndOfTheSpace_IsWhole(string piece, string expected) => EachCount(piece, expected);

    [Fact]
    public void Write_LoneSurrogatesAtTheEndOfTheSpace_AreReplaced()
    {
        EachCount("\ud83c", "\ufffd");
        EachCount("\udf89", "\ufffd");
    }

    [Fact]
    public void Text_AtTheEndOfTheSpace_IsWhole() => EachLength(text =>
    {
        ChunkedWriter output = new(1);
        Utf8Writer writer = new(output);
        writer.String(text);
        writer.String($"{text}\u0001");
        writer.String(text + Repeat("\u0001", 200));
        var separator = (byte)',';
        writer.Name("é", ref separator);
        writer.Flush();

        Encoding.UTF8.GetString(output.ToArray()).Should().Be($"\"{text}\"\"{text}\\u0001\"\"{text}{Repeat("\\u0001", 200)}\",\"é\":");
    });

    private static void EachLength(Action<string> holds)
    {
        foreach (var length in Lengths)
        {
            holds(new string('x', length));
        }
    }

    private static void EachCount(string piece, string expected)
    {
        // The texts are longer than what is transcoded at once, and have every length, so that a chunk can end at any position.
        for (var count = 0; count < 300; count++)
        {
            var plain = new string('x', count % 7);

            Holds(new TalkAction(plain + Repeat(piece, count)), $"{{\"action\":\"talk\",\"text\":\"{plain}{Repeat(expected, count)}\"}}");
        }
    }

    private static void Holds(NccoAction action, string expected)
    {
        Ncco ncco = [action];

        Encoding.UTF8.GetString(ncco.ToUtf8Bytes()).Should().Be($"[{expected}]");
        Encoding.UTF8.GetString(Outputs.Written(ncco, new ChunkedWriter(1))).Should().Be($"[{expected}]");
        JsonSerializer.Serialize(ncco).Should().Be($"[{expected}]");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
