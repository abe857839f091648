using System.Text;

namespace DynamicConnect.Tests;

/// <summary>Texts that end, grow or are escaped just where an array ends.</summary>
public sealed class RoomTests
{
    private const int FirstArray = 16 * 1024;

    [Theory]
    [InlineData(FirstArray)]
    [InlineData(4 * FirstArray)]
    [InlineData(8 * FirstArray)]
    public void Write_TextAtTheEndOfAnArray_IsWhole(int size)
    {
        for (var length = size - 80; length < size + 10; length++)
        {
            var text = new string('x', length);

            Written(new TalkAction(text)).Should().Be($"[{{\"action\":\"talk\",\"text\":\"{text}\"}}]");
        }
    }

    [Theory]
    [InlineData(FirstArray)]
    [InlineData(4 * FirstArray)]
    [InlineData(8 * FirstArray)]
    public void Write_ElementsAndOpenJsonAtTheEndOfAnArray_AreWhole(int size)
    {
        for (var length = size - 80; length < size + 10; length++)
        {
            var text = new string('x', length);

            Written(new StreamAction(text)).Should().Be($"[{{\"action\":\"stream\",\"streamUrl\":[\"{text}\"]}}]");
            Written(new NotifyAction { Payload = JsonData.Parse($"\"{text}\""), EventUrl = [text, text] })
                .Should().Be($"[{{\"action\":\"notify\",\"payload\":\"{text}\",\"eventUrl\":[\"{text}\",\"{text}\"]}}]");
        }
    }

    [Fact]
    public void Write_NameAtTheEndOfAnArray_IsWhole()
    {
        for (var length = FirstArray - 80; length < FirstArray + 10; length++)
        {
            var name = new string('x', length);

            Written(new WaitAction { AdditionalProperties = AdditionalProperties.Empty.With(name, JsonData.EmptyObject) }).Should().Be($"[{{\"action\":\"wait\",\"{name}\":{{}}}}]");
        }
    }

    [Theory]
    [InlineData("\u0001", "\\u0001")]
    [InlineData("\n", "\\n")]
    [InlineData("🎉", "🎉")]
    public void Write_EscapesAtTheEndOfAnArray_AreWhole(string text, string escaped)
    {
        // A hundred and twenty-eight characters are escaped at once.
        var many = string.Concat(Enumerable.Repeat(text, 128));
        for (var length = FirstArray - 850; length < FirstArray - 750; length++)
        {
            var plain = new string('x', length);

            Written(new TalkAction(plain + many)).Should().Be($"[{{\"action\":\"talk\",\"text\":\"{plain}{many.Replace(text, escaped)}\"}}]");
        }
    }

    [Fact]
    public void Read_OpenJsonWithAnEscapeAtTheEndOfAnArray_IsWhole()
    {
        for (var length = FirstArray - 20; length < FirstArray + 10; length++)
        {
            var json = $"\"{new string('x', length)}\\u0001\"";

            JsonData.Parse(json).ToString().Should().Be(json);
        }
    }

    private static string Written(NccoAction action) => Encoding.UTF8.GetString(new Ncco(action).ToUtf8Bytes());
}
