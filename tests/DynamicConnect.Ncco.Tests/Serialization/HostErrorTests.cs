using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class HostErrorTests
{
    [Theory]
    [InlineData("{}", "Expected an NCCO, which is an array of actions, found an object. Put it in brackets: [{…}]. Path inside the value: $.")]
    [InlineData("5", "Expected an NCCO, which is an array of actions, found the number 5. Path inside the value: $.")]
    [InlineData("[{},1]", "Expected an action, which is an object, found the number 1. Path inside the value: $[1].")]
    public void Ncco_InATypeOfTheHost_SaysWhereInBoth(string json, string message)
    {
        Fails<Envelope<Ncco>>($$"""{"TheValue":{{json}}}""", "$.TheValue", message);
        Fails<Envelope<Ncco>>($$"""{"NamedValues":{"a":[],"b":{{json}}},"CallNumber":2}""", "$.NamedValues.b", message);
        Fails<Envelope<Ncco>>($$"""{"ManyValues":[[],{{json}}]}""", "$.ManyValues[1]", message);
    }

    [Fact]
    public void Ncco_Alone_SaysWhere() =>
        Fails<Ncco>("[{},1]", "$[1]", "Expected an action, which is an object, found the number 1. Path: $[1].");

    [Fact]
    public void Records_OfAnotherKind_SayWhatIsExpected()
    {
        Fails<TalkAction>("""{"action":"stream"}""", "$", "Expected an object with \"action\": \"talk\", found an object. Path: $.");
        Fails<TalkAction>("{}", "$", "Expected an object with \"action\": \"talk\", found an object. Path: $.");
        Fails<PhoneEndpoint>("""{"type":5}""", "$", "Expected an object with \"type\": \"phone\", found an object. Path: $.");
        Fails<NccoAction>("[]", "$", "Expected an object, found an array. Path: $.");
        Fails<ConnectEndpoint>("\"phone\"", "$", "Expected an object, found the string \"phone\". Path: $.");
        Fails<DtmfSettings>("[1]", "$", "Expected an object, found an array. Path: $.");
        Fails<Envelope<TalkAction>>("""{"TheValue":{"action":"stream"}}""", "$.TheValue", "Expected an object with \"action\": \"talk\", found an object. Path inside the value: $.");
    }

    [Fact]
    public void Enumerations_OtherNames_SayWhatIsExpected()
    {
        Fails<EventType>("\"sync\"", "$", "Expected one of asynchronous, synchronous, found the string \"sync\".");
        Fails<WebhookMethod>("1", "$", "Expected one of GET, POST, found the number 1.");
        Fails<Envelope<WebhookMethod>>("""{"TheValue":"PUT"}""", "$.TheValue", "Expected one of GET, POST, found the string \"PUT\".");
    }

    [Fact]
    public void AdditionalProperties_NoObject_SayWhere()
    {
        Fails<AdditionalProperties>("[]", "$", "Expected an object, found an array.");
        Fails<Envelope<AdditionalProperties>>("""{"TheValue":1}""", "$.TheValue", "Expected an object, found the number 1.");
    }

    [Fact]
    public void InvalidUtf8_InATypeOfTheHost_SaysWhere()
    {
        byte[] json = [.. "{\"TheValue\":[{\"action\":\"talk\",\"text\":\""u8, 0xFF, .. "\"}]}"u8];

        var error = FluentActions.Invoking(() => JsonSerializer.Deserialize<Envelope<Ncco>>(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().Be("$.TheValue");
        error.Message.Should().Be("The text is not valid UTF-8. Path inside the value: $[0].text.");
    }

    [Fact]
    public void Null_Everywhere_IsNull()
    {
        JsonSerializer.Deserialize<Ncco>("null").Should().BeNull();
        JsonSerializer.Deserialize<NccoAction>("null").Should().BeNull();
        JsonSerializer.Deserialize<TalkAction>("null").Should().BeNull();
        JsonSerializer.Deserialize<ConnectEndpoint>("null").Should().BeNull();
        JsonSerializer.Deserialize<DtmfSettings>("null").Should().BeNull();
        JsonSerializer.Deserialize<AdditionalProperties>("null").Should().BeNull();
        JsonSerializer.Deserialize<Envelope<Ncco>>("""{"TheValue":null,"ManyValues":[null]}""")!.ManyValues.Should().Equal([null]);
        JsonSerializer.Serialize(new Envelope<Ncco> { ManyValues = [null] }).Should().Be("""{"CallNumber":1,"TheValue":null,"ManyValues":[null],"NamedValues":{}}""");
        JsonSerializer.Serialize<Ncco?>(null).Should().Be("null");
        JsonSerializer.Serialize<NccoAction?>(null).Should().Be("null");
        JsonSerializer.Serialize<JsonData?>(null).Should().Be("null");
    }

    [Fact]
    public void Null_OfOpenJson_IsTheJsonNull() => JsonSerializer.Deserialize<JsonData>("null").Should().Be(JsonData.Parse("null"));

    private static void Fails<T>(string json, string path, string message)
    {
        var error = FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().Be(path);
        error.Message.Should().Be(message);
    }
}
