using System.Text.Json;

namespace DynamicConnect.Tests;

/// <summary>If the input is clearly something else, the message says what it is.</summary>
public sealed class NotAnNccoTests
{
    [Theory]
    [InlineData("from=44&to=44&uuid=x", "*is not valid JSON. It is a query string. Read it with AnswerRequest.ParseQuery or VoiceEvent.ParseQuery. Path: $,*")]
    [InlineData("[", "*is not valid JSON. It ends before an object or array is closed. Path: $[0], line 1, column 2.")]
    [InlineData("[{\"action\":\"talk\"", "*is not valid JSON. It ends before an object or array is closed.*")]
    public void Parse_NoJson_SaysWhatItIs(string text, string message)
    {
        FluentActions.Invoking(() => Ncco.Parse(text)).Should().Throw<JsonException>().WithMessage(message);
        Ncco.Check(text).Problems.Should().ContainSingle().Which.Rule.Should().Be("NCCO1009");
    }

    [Theory]
    [InlineData("""{"to":[{"type":"phone","number":"447700900123"}],"from":{},"ncco":[{"action":"talk","text":"Hello"}]}""", "*the body of a REST request. Read its ncco property instead.*")]
    [InlineData("""{"to":[{"type":"phone","number":"447700900123"}],"from":{"type":"phone"},"answer_url":["https://example.com"]}""", "*the body of a REST request.*")]
    [InlineData("""{"status":"busy","uuid":"1","from":"447700900000","to":"447700900001"}""", "*a webhook. Read it with VoiceEvent.Parse.*")]
    [InlineData("""{"dtmf":{"digits":"1"},"uuid":"1"}""", "*a webhook. Read it with VoiceEvent.Parse.*")]
    [InlineData("""{"from":"447700900000","to":"447700900001","uuid":"1","conversation_uuid":"CON-1"}""", "*a webhook. Read it with AnswerRequest.Parse.*")]
    [InlineData("""{"action":"talk","text":"Hello"}""", "*an object. Put it in brackets: [{…}].*")]
    [InlineData("""{"action":"transfer","destination":{"type":"ncco","ncco":[]}}""", "*the body of a REST request. Read the ncco property of its destination instead.*")]
    [InlineData("""{"actions":[]}""", "*an object. Read its actions property instead.*")]
    [InlineData("{}", "*an object without an action. Write an array of actions*")]
    public void Parse_SomethingElse_SaysWhatItIs(string json, string message)
    {
        FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>().WithMessage(message);
        Ncco.Check(json).Problems.Should().ContainSingle().Which.Rule.Should().Be("NCCO1010");
    }

    [Theory]
    [InlineData("[\n  {\"action\": \"talk\",},\n]", "*line 2, column 21*")]
    [InlineData("[\n  // talk\n]", "*line 2, column 3*")]
    [InlineData("[\n  1\n]", "*line 2, column 3*")]
    public void Parse_Wrong_SaysLineAndColumnFromOne(string json, string message)
    {
        var error = FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>().WithMessage(message).Which;

        error.Message.Should().NotContain("LineNumber").And.NotContain("BytePosition").And.NotContain("options").And.NotContain("mode");
    }
}
