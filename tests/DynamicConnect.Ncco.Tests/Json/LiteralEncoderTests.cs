using System.Buffers;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class LiteralEncoderTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData(" !#[]~\u007F<>&'+é\u2028🎉", " !#[]~\u007F<>&'+é\u2028🎉")]
    [InlineData("\n", "\\n")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("a\n\r\t\b\f\u0000\u001Fb", "a\\n\\r\\t\\b\\f\\u0000\\u001Fb")]
    public void Encode_AnyText_EscapesWhatJsonDemands(string text, string expected) => LiteralEncoder.Instance.Encode(text).Should().Be(expected);

    [Theory]
    [InlineData("\u001F", 6)]
    [InlineData("\"", 2)]
    public void Encode_TooLittleRoom_WritesNoPartOfAnEscape(string text, int length)
    {
        LiteralEncoder.Instance.Encode(("a" + text).AsSpan(), new char[length], out var read, out var written).Should().Be(OperationStatus.DestinationTooSmall);
        (read, written).Should().Be((1, 1));

        LiteralEncoder.Instance.Encode(("a" + text).AsSpan(), new char[length + 1], out read, out written).Should().Be(OperationStatus.Done);
        (read, written).Should().Be((2, length + 1));
    }

    [Fact]
    public void WillEncode_Ascii_IsWhatJsonDemands() =>
        Enumerable.Range(0, 128).Where(LiteralEncoder.Instance.WillEncode).Should().Equal([.. Enumerable.Range(0, 32), '"', '\\']);
}
