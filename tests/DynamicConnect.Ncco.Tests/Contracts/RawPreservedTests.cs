using DynamicConnect.Contracts;

namespace DynamicConnect.Tests;

public sealed class RawPreservedTests
{
    [Theory]
    [InlineData("404")]
    [InlineData("-5")]
    [InlineData("\"404\"")]
    [InlineData("404.0")]
    [InlineData("404e0")]
    public void Read_AnySpelling_IsWrittenBack(string json) => Read($"{{\"sip_code\":{json}}}").ToString().Should().Be($"{{\"sip_code\":{json}}}");

    [Fact]
    public void Read_SetAnew_IsWrittenAnew() => (Read("{\"sip_code\":\"404\"}") with { SipCode = 486 }).ToString().Should().Be("{\"sip_code\":486}");

    [Fact]
    public void Read_OtherSpelling_IsTheSameRecord()
    {
        var number = Read("{\"sip_code\":404}");
        var text = Read("{\"sip_code\":\"404\"}");

        text.Should().Be(number);
        text.GetHashCode().Should().Be(number.GetHashCode());
        number.Should().NotBe(Read("{\"sip_code\":486}"));
        number.GetHashCode().Should().NotBe(Read("{\"sip_code\":486}").GetHashCode());
    }

    [Fact]
    public void Equals_AndHashCode_AreThoseOfTheValue()
    {
        var preserved = new RawPreserved<string?>("x", JsonData.EmptyObject);

        preserved.Equals(new RawPreserved<string?>("x", null)).Should().BeTrue();
        preserved.Equals((object)new RawPreserved<string?>("x", null)).Should().BeTrue();
        preserved.Equals(new RawPreserved<string?>("y", JsonData.EmptyObject)).Should().BeFalse();
        preserved.Equals((object)"x").Should().BeFalse();
        preserved.GetHashCode().Should().Be("x".GetHashCode());
        default(RawPreserved<string?>).GetHashCode().Should().Be(0);
        default(RawPreserved<string?>).Equals(preserved).Should().BeFalse();
    }

    private static CallStatusEvent Read(string json)
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));
        CallStatusEvent.Contract.TryRead(ref reader, out var record).Should().BeTrue();
        return record!;
    }
}
