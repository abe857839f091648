namespace DynamicConnect.Tests;

public sealed class NumberAndDurationTests
{
    [Theory]
    [InlineData("\"0.5\"", "0.5")]
    [InlineData("0.50", "0.5")]
    [InlineData("-1", "-1")]
    [InlineData("\"-1.0\"", "-1")]
    [InlineData("5e-1", "0.5")]
    public void Number_AsNumberOrText_IsRead(string json, string expected) => Reading
        .Action<StreamAction>($$"""{"action":"stream","streamUrl":["u"],"level":{{json}}}""", $$"""{"action":"stream","streamUrl":["u"],"level":{{expected}}}""")
        .Level.Should().NotBeNull();

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\".5\"")]
    [InlineData("\"5.\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"--1\"")]
    [InlineData("\"-\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"loud\"")]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("[0.5]")]
    public void Number_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"stream","streamUrl":["u"],"level":{{json}}}""";

        Reading.Action<StreamAction>(text, text).Level.Should().BeNull();
    }

    [Theory]
    [InlineData("\"45\"", 45)]
    [InlineData("45", 45)]
    [InlineData("45.0", 45)]
    [InlineData("\"45.00\"", 45)]
    public void Timeout_OfConnectAsNumberOrText_IsReadAndWrittenAsText(string json, int seconds) => Reading
        .Action<ConnectAction>($$"""{"action":"connect","timeout":{{json}},"endpoint":[]}""", $$"""{"action":"connect","timeout":"{{seconds}}","endpoint":[]}""")
        .Timeout.Should().Be(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("7200.0", "7200")]
    [InlineData("\"3\"", "3")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("922337203685.4775807", "922337203685.4775807")]
    [InlineData("-922337203685.4775808", "-922337203685.4775808")]
    public void Duration_AsNumberOrText_IsReadAndWrittenAsNumber(string json, string expected) => Reading
        .Action<WaitAction>($$"""{"action":"wait","timeout":{{json}}}""", $$"""{"action":"wait","timeout":{{expected}}}""")
        .Timeout.Should().NotBeNull();

    [Theory]
    [InlineData("0.00000001")]
    [InlineData("1.23456789")]
    [InlineData("922337203685.4775808")]
    [InlineData("-922337203685.4775809")]
    [InlineData("1e12")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1e400")]
    [InlineData("\"\"")]
    [InlineData("\"10s\"")]
    [InlineData("\"TIMEOUT\"")]
    [InlineData("\"00:00:10\"")]
    [InlineData("null")]
    [InlineData("[10]")]
    [InlineData("{\"seconds\":10}")]
    public void Duration_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"wait","timeout":{{json}}}""";

        Reading.Action<WaitAction>(text, text).Timeout.Should().BeNull();
    }
}
