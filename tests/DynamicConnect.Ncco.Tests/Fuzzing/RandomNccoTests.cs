using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests.Fuzzing;

public sealed class RandomNccoTests
{
    [Fact]
    public void Ncco_Any_IsReadAsItWasWritten() => Property.Holds(RandomNccos.All, 300, ncco =>
    {
        var bytes = ncco.ToUtf8Bytes();

        var read = Ncco.Parse(bytes);

        (read == ncco).Should().BeTrue("{0} was written, {1} was read", ncco, read);
        read.GetHashCode().Should().Be(ncco.GetHashCode());
        read.ToUtf8Bytes().Should().Equal(bytes);
    });

    [Fact]
    public void Ncco_Any_IsWrittenTheSameOnEveryWay() => Property.Holds(RandomNccos.All, 150, ncco =>
    {
        var json = ncco.ToJson();

        foreach (var output in Outputs.Of(ncco))
        {
            Encoding.UTF8.GetString(output.Value).Should().Be(json, "{0} is another way", output.Key);
        }

        (Ncco.Parse(ncco.ToIndentedJson()) == ncco).Should().BeTrue();
        Ncco.Parse(ncco.ToIndentedJson()).ToJson().Should().Be(json);
    });

    [Fact]
    public void Ncco_Any_IsValidForSystemTextJson() => Property.Holds(RandomNccos.All, 150, ncco =>
    {
        using var json = JsonDocument.Parse(ncco.ToUtf8Bytes());

        json.RootElement.GetArrayLength().Should().Be(ncco.Count);
        (JsonSerializer.Deserialize<Ncco>(json.RootElement) == ncco).Should().BeTrue();
    });

    [Fact]
    public void Ncco_SpelledAnotherWay_IsTheSame() => Property.Holds(RandomNccos.All, 150, ncco =>
    {
        // System.Text.Json escapes characters that the library writes literally, and indents.
        using var json = JsonDocument.Parse(ncco.ToUtf8Bytes());
        var other = JsonSerializer.SerializeToUtf8Bytes(json.RootElement, HostOptions.Indented);

        (Ncco.Parse(other) == ncco).Should().BeTrue();
        Ncco.Parse(other).ToJson().Should().Be(ncco.ToJson());
    });
}
