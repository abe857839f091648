using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class EnumerationTests
{
    [Fact]
    public void Enumeration_InTypesOfTheHost_HasTheNameOfTheReference()
    {
        var envelope = new Envelope<DetectionMode> { TheValue = DetectionMode.DetectBeep, ManyValues = [DetectionMode.Default], NamedValues = { ["a"] = DetectionMode.Detect } };
        const string Json = """{"callNumber":1,"theValue":"detect_beep","manyValues":["default"],"namedValues":{"a":"detect"}}""";

        var web = HostOptions.Compact["web"];
        JsonSerializer.Serialize(envelope, web).Should().Be(Json);
        JsonSerializer.Deserialize<Envelope<DetectionMode>>(Json, web).Should().BeEquivalentTo(envelope);
    }

    [Fact]
    public void Enumeration_AsKey_HasTheNameOfTheReference()
    {
        var counts = new Dictionary<WebhookMethod, int> { [WebhookMethod.Get] = 1, [WebhookMethod.Post] = 2 };

        var json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"GET":1,"POST":2}""");
        JsonSerializer.Deserialize<Dictionary<WebhookMethod, int>>(json).Should().Equal(counts);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<WebhookMethod, int>>("""{"PUT":1}""")).Should().Throw<JsonException>()
            .WithMessage("Expected one of GET, POST, found the string \"PUT\".");
    }

    [Fact]
    public void Enumeration_UndefinedMember_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize((EventType)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Enumeration_EscapedName_IsRead() => JsonSerializer.Deserialize<EventType>("\"\\u0073ynchronous\"").Should().Be(EventType.Synchronous);
}
