using System.Text;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class HostWriterTests
{
    [Theory]
    [InlineData("""["\"\\\n\u0001é🎉<"]""", "[\"\\\"\\\\\\n\\u0001é🎉<\"]")]
    [InlineData("""[{"\"\\\n\u0001é🎉<":[]}]""", "[{\"\\\"\\\\\\n\\u0001é🎉<\":[]}]")]
    [InlineData("[1.50,1e400,-0,true,false,null]", "[1.50,1e400,-0,true,false,null]")]
    public void Write_IndentedElements_AreSpelledAsTheyAre(string json, string expected) => Written(JsonData.Parse(json).Json, isIndented: true).Should().Be(expected);

    [Fact]
    public void Write_DeeperThanReadersGo_IsWritten()
    {
        var deep = new string('[', 100) + new string(']', 100);

        foreach (var isIndented in new[] { true, false })
        {
            Written(Encoding.UTF8.GetBytes($"{{\"a\":{deep},\"b\":1}}"), isIndented).Should().Be($"{{\"a\":{deep},\"b\":1}}");
        }
    }

    /// <summary>Returns what a host writes, without white space.</summary>
    private static string Written(ReadOnlySpan<byte> json, bool isIndented)
    {
        using var stream = new MemoryStream();
        using (var host = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented }))
        {
            HostWriter.Write(host, json);
        }

        return string.Concat(Encoding.UTF8.GetString(stream.ToArray()).Where(character => !char.IsWhiteSpace(character)));
    }
}
