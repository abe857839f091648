namespace DynamicConnect.Tests.Validation;

/// <summary>Documents that are valid according to the documentation, but similar to those that are reported.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("https://example.com/a?b=%7B%22a%22%3A1%7D")]
    [InlineData("https://example.com/a?status=NO_ANSWER&type=ORDER_CREATED")]
    [InlineData("https://example.com/a?x=TO_AGENT&type=MY_CALLS&next=null")]
    [InlineData("https://example.com:65535/A_B/C-D")]
    [InlineData("https://user:password@example.com:443/a#b")]
    [InlineData("https://8.8.8.8/events")]
    [InlineData("https://172.15.0.1/events")]
    [InlineData("https://172.32.0.1/events")]
    [InlineData("https://100.63.0.1/events")]
    [InlineData("https://[2001:db8::1]:8443/events")]
    [InlineData("https://abcd-1-2-3-4.ngrok-free.app/events?next=http://localhost/a")]
    [InlineData("https://localhost.example.com/events")]
    [InlineData("https://example.com./events")]
    [InlineData("https://münchen.example/events")]
    [InlineData("HTTPS://EXAMPLE.COM/EVENTS")]
    public void Url_OnTheInternet_IsRight(string url) => new Ncco(new RecordAction { EventUrl = [url] }).Validate().Should().BeEmpty();

    [Theory]
    [InlineData("I <3 you, and 1 < 2 > 0")]
    [InlineData("a <- b -> c")]
    [InlineData("<speak>Write to &lt;john@example.com&gt;</speak>")]
    [InlineData("<speak><lang xml:lang='fr-FR'>Bonjour</lang></speak>")]
    [InlineData("<speak><custom>x</custom></speak>")]
    public void Text_PlainOrSsml_IsRight(string text) => new Ncco(new TalkAction(text)).Validate().Should().BeEmpty();

    [Theory]
    [InlineData("""[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123"}]}]""")]
    [InlineData("""[{"action":"connect","from":"447700900000","endpoint":[{"type":"sip","uri":"sip:ann@example.com"}]}]""")]
    [InlineData("""[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com"}]}]""")]
    [InlineData("""[{"action":"connect","from":"Vonage","endpoint":[{"type":"websocket","uri":"wss://example.com/socket"}]}]""")]
    [InlineData("""[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"vonage"}}]}]""")]
    [InlineData("""[{"action":"connect","limit":7200,"endpoint":[{"type":"app","user":"ann"}]}]""")]
    [InlineData("""[{"action":"input","type":["dtmf"],"mode":"asynchronous"}]""")]
    [InlineData("""[{"action":"input","type":["speech"],"speech":{"provider":"google","providerOptions":{"model":"a"}}}]""")]
    [InlineData("""[{"action":"conversation","name":"room","canHear":[]}]""")]
    [InlineData("""[{"action":"record","transcription":{}}]""")]
    public void Document_OfTheDocumentation_IsRight(string json) => Ncco.Check(json).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("""[{"Action":"talk","Text":"Hello"}]""", "$[0].action", "Did you mean \"action\": \"talk\", not \"Action\"?")]
    [InlineData("""[{"type":"talk","text":"Hello"}]""", "$[0].action", "Did you mean \"action\": \"talk\", not \"type\"?")]
    [InlineData("""[{"text":"Hello"}]""", "$[0].action", "Did you mean \"action\": \"talk\"?")]
    [InlineData("""[{"action":"talk","Text":"Hello"}]""", "$[0].text", "Did you mean \"text\", not \"Text\"?")]
    [InlineData("""[{"action":"connect","from":"447700900000","endpoint":[{"number":"447700900123"}]}]""", "$[0].endpoint[0].type", "Did you mean \"type\": \"phone\"?")]
    [InlineData("""[{"action":"connect","endpoint":[{"uri":"sip:ann@example.com"}]}]""", "$[0].endpoint[0].type", "Did you mean \"type\": \"sip\"?")]
    [InlineData("""[{"action":"connect","endpoint":[{"uri":"wss://example.com"}]}]""", "$[0].endpoint[0].type", "Did you mean \"type\": \"websocket\"?")]
    [InlineData("""[{"action":"connect","endpoint":[{"user":"ann"}]}]""", "$[0].endpoint[0].type", "Did you mean \"type\": \"app\"?")]
    [InlineData("""[{"action":"connect","advancedMachineDetection":{"behaviour":"hangup"},"endpoint":[{"type":"app","user":"ann"}]}]""", "$[0].advancedMachineDetection.behavior", "Did you mean \"behavior\", not \"behaviour\"?")]
    [InlineData("""[{"action":"hangup"}]""", "$[0].action", "The call ends after the last action.")]
    [InlineData("""[{"action":"websocket"}]""", "$[0].action", "That is an endpoint type. Use connect")]
    [InlineData("""[{"action":"Gather"}]""", "$[0].action", "Use input")]
    public void Message_OfAMissingOrForeignName_SaysWhatWasMeant(string json, string path, string hint) =>
        Ncco.Check(json).Problems.Should().Contain(problem => problem.Path == path && problem.Severity == ProblemSeverity.Error && problem.Message.Contains(hint));
}
