namespace DynamicConnect.Tests;

public sealed class ListAndObjectTests
{
    [Theory]
    [InlineData("\"u\"", "[\"u\"]")]
    [InlineData("[\"u\"]", "[\"u\"]")]
    [InlineData("[\"u\",\"v\"]", "[\"u\",\"v\"]")]
    [InlineData("\"\"", "[\"\"]")]
    [InlineData("[]", "[]")]
    public void List_OfTexts_TakesAText(string json, string expected) => Reading
        .Action<StreamAction>($$"""{"action":"stream","streamUrl":{{json}}}""", $$"""{"action":"stream","streamUrl":{{expected}}}""")
        .AdditionalProperties.Should().BeEmpty();

    [Theory]
    [InlineData("[\"u\",1]")]
    [InlineData("[null]")]
    [InlineData("[[\"u\"]]")]
    [InlineData("[\"u\",[\"v\"]]")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{\"0\":\"u\"}")]
    public void List_OfAnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"stream","streamUrl":{{json}}}""";

        Reading.Action<StreamAction>(text, text).StreamUrl.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"dtmf\"", "[\"dtmf\"]")]
    [InlineData("[\"speech\",\"dtmf\"]", "[\"speech\",\"dtmf\"]")]
    public void List_OfNames_TakesAName(string json, string expected) => Reading
        .Action<InputAction>($$"""{"action":"input","type":{{json}}}""", $$"""{"action":"input","type":{{expected}}}""")
        .Type.Should().NotBeEmpty();

    [Fact]
    public void List_WithOneUnknownName_IsKeptWhole()
    {
        const string Text = """{"action":"input","type":["dtmf","gesture"]}""";

        Reading.Action<InputAction>(Text, Text).Type.Should().BeEmpty();
    }

    [Fact]
    public void Endpoint_OneObject_IsAListOfOne() => Reading
        .Action<ConnectAction>("""{"action":"connect","endpoint":{"number":"1","type":"phone"}}""", """{"action":"connect","endpoint":[{"type":"phone","number":"1"}]}""")
        .Endpoint.Should().Equal(new PhoneEndpoint("1"));

    [Theory]
    [InlineData("[{\"type\":\"phone\",\"number\":\"1\"},\"sip\"]")]
    [InlineData("\"phone\"")]
    [InlineData("[[]]")]
    [InlineData("null")]
    public void Endpoint_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"connect","endpoint":{{json}}}""";

        Reading.Action<ConnectAction>(text, text).Endpoint.Should().BeEmpty();
    }

    [Fact]
    public void Object_AsEmptyArray_IsEmpty()
    {
        var action = Reading.Action<InputAction>(
            """{"action":"input","type":["dtmf","speech"],"dtmf":[],"speech":[]}""",
            """{"action":"input","type":["dtmf","speech"],"dtmf":{},"speech":{}}""");

        action.Dtmf.Should().Be(new DtmfSettings());
        action.Speech.Should().Be(new SpeechSettings());
        Reading.Action<RecordAction>("""{"action":"record","transcription":[]}""", """{"action":"record","transcription":{}}""")
            .Transcription.Should().Be(new TranscriptionSettings());
    }

    [Theory]
    [InlineData("[{}]")]
    [InlineData("[1]")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void Object_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"input","type":["dtmf"],"dtmf":{{json}}}""";

        Reading.Action<InputAction>(text, text).Dtmf.Should().BeNull();
    }

    [Fact]
    public void Object_OddInside_IsReadAsFarAsItGoes()
    {
        var action = Reading.Action<InputAction>(
            """{"action":"input","type":"dtmf","dtmf":{"timeOut":"5","maxDigits":"many","x":1}}""",
            """{"action":"input","type":["dtmf"],"dtmf":{"timeOut":5,"maxDigits":"many","x":1}}""");

        action.Dtmf!.TimeOut.Should().Be(TimeSpan.FromSeconds(5));
        action.Dtmf.MaxDigits.Should().BeNull();
        action.AdditionalProperties.Should().BeEmpty();
    }

    [Fact]
    public void Transcription_UrlAsText_IsAListOfOne() => Reading
        .Action<RecordAction>(
            """{"action":"record","transcription":{"eventUrl":"https://example.com"}}""",
            """{"action":"record","transcription":{"eventUrl":["https://example.com"]}}""")
        .Transcription!.EventUrl.Should().Equal("https://example.com");

    [Theory]
    [InlineData("{ \"b\" : 1.50 , \"a\" : [ 1e3, \"\\u003c\\/\" ] }", "{\"b\":1.50,\"a\":[1e3,\"</\"]}")]
    [InlineData("[]", "[]")]
    [InlineData("null", "null")]
    [InlineData("\"x\"", "\"x\"")]
    public void Json_Anything_IsKeptVerbatim(string json, string expected) => Reading
        .Action<NotifyAction>($$"""{"action":"notify","payload":{{json}},"eventUrl":[]}""", $$"""{"action":"notify","payload":{{expected}},"eventUrl":[]}""")
        .Payload.Should().Be(JsonData.Parse(json));
}
