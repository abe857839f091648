#if NET && !LIBRARY_NETSTANDARD
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

/// <summary>Which texts are remembered: the next document that has one gets the same object.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("e")]
    [InlineData("en-GB")]
    [InlineData("google")]
    [InlineData(":rem:")]
    public void Text_Word_IsRemembered(string text) => IsRemembered(Kind.Text, text).Should().BeTrue();

    [Theory]
    [InlineData("longest")]
    [InlineData("4155550123")]
    [InlineData("0123")]
    [InlineData("9")]
    [InlineData("9abc")]
    [InlineData("abc9")]
    [InlineData("#12ab")]
    [InlineData("ab12#")]
    public void Text_ThatMayBeANumberOrASecret_IsNotRemembered(string text) => IsRemembered(Kind.Text, text).Should().BeFalse();

    [Theory]
    [InlineData("longest")]
    [InlineData("https://example.com/words")]
    [InlineData("4155550123")]
    public void ExactText_OfAnyKind_IsRemembered(string text) => IsRemembered(Kind.ExactText, text).Should().BeTrue();

    // Other tests read at the same time, and may take the place of the text in between.
    private static bool IsRemembered(Codec<string> codec, string text) => Enumerable.Range(0, 100).Any(_ => ReferenceEquals(Read(codec, text), Read(codec, text)));

    private static string Read(Codec<string> codec, string text)
    {
        var reader = WireReader.Over(JsonData.Parse($"\"{text}\""));
        codec.TryRead(ref reader, out var value).Should().BeTrue();
        return value!;
    }
}
#endif
