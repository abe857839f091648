using System.Text;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Tests;

public sealed class HostWriterTests
{
    [Theory]
    [InlineData("""["\"\\\n\u0001é🎉<"]""", "[\"\\\"\\\\\\n\\u0001é🎉<\"]")]
    [InlineData("""[{"\"\\\n\u0001é🎉<":[]}]""", "[{\"\\\"\\\\\\n\\u0001é🎉<\":[]}]")]
    [InlineData("[1.50,1e400,-0,true,false,null]", "[1.50,1e400,-0,true,false,null]")]
    public void Write_IndentedElements_AreSpelledAsTheyAre(string json, string expected) => Indented(JsonData.Parse(json).Json).Should().Be(expected);

    [Fact]
    public void Write_DeeperThanReadersGo_IsWritten()
    {
        var deep = new string('[', 100) + new string(']', 100);

        Indented(Encoding.UTF8.GetBytes($"{{\"a\":{deep},\"b\":1}}")).Should().Be($"{{\"a\":{deep},\"b\":1}}");
    }

    /// <summary>What an indenting host writes, without the white space.</summary>
    private static string Indented(ReadOnlySpan<byte> json)
    {
        using var stream = new MemoryStream();
        using (var host = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            HostWriter.Write(host, json);
        }

        return string.Concat(Encoding.UTF8.GetString(stream.ToArray()).Where(character => !char.IsWhiteSpace(character)));
    }
}
