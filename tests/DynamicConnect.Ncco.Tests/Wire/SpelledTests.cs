using DynamicConnect.Wire;

namespace DynamicConnect.Tests;

public sealed class SpelledTests
{
    [Theory]
    [InlineData("5", null)]
    [InlineData("-5", null)]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("5.0", "5.0")]
    [InlineData("5e0", "5e0")]
    public void Read_AnySpelling_IsKeptOnlyWhenItIsNotOurs(string json, string? spelling)
    {
        var record = Read($"{{\"number\":{json}}}");

        record.Number.Spelling?.ToString().Should().Be(spelling);
        (record.Number.Spelling is null).Should().Be(spelling is null);
        record.ToString().Should().Be($"{{\"number\":{json}}}");
    }

    [Fact]
    public void Read_SpelledAnew_IsWrittenAnew() => (Read("{\"number\":\"5\"}") with { Number = 6 }).ToString().Should().Be("{\"number\":6}");

    [Fact]
    public void Read_OtherSpelling_IsTheSameRecord()
    {
        var own = Read("{\"number\":5}");
        var other = Read("{\"number\":\"5\"}");

        other.Should().Be(own);
        other.GetHashCode().Should().Be(own.GetHashCode());
        own.Should().NotBe(Read("{\"number\":6}"));
        own.GetHashCode().Should().NotBe(Read("{\"number\":6}").GetHashCode());
    }

    [Fact]
    public void Equals_AndHashCode_AreThoseOfTheValue()
    {
        var spelled = new Spelled<string?>("x", JsonData.EmptyObject);

        spelled.Equals(new Spelled<string?>("x", null)).Should().BeTrue();
        spelled.Equals((object)new Spelled<string?>("x", null)).Should().BeTrue();
        spelled.Equals(new Spelled<string?>("y", JsonData.EmptyObject)).Should().BeFalse();
        spelled.Equals((object)"x").Should().BeFalse();
        spelled.GetHashCode().Should().Be("x".GetHashCode());
        default(Spelled<string?>).GetHashCode().Should().Be(0);
        default(Spelled<string?>).Equals(spelled).Should().BeFalse();
    }

    private static SpelledNumber Read(string json)
    {
        var reader = WireReader.Over(JsonData.Parse(json));
        SpelledNumber.Shape.TryRead(ref reader, out var record).Should().BeTrue();
        return record!;
    }
}
