using DynamicConnect.Analyzers.CodeFixes;
using DynamicConnect.Analyzers.Usage;

namespace DynamicConnect.Analyzers.Tests;

public sealed class CodeFixTests
{
    [Theory]
    [InlineData("""var x = new PhoneEndpoint({|NCCO2010:"+44 7700 900123"|});""", """var x = new PhoneEndpoint("447700900123");""")]
    [InlineData("""PhoneEndpoint x = new() { Number = {|NCCO2010:"+44 (7700) 900-123"|} };""", """PhoneEndpoint x = new() { Number = "447700900123" };""")]
    [InlineData(
        """var x = new PhoneEndpoint({|NCCO2010:"+447700900123"|}); var y = new PhoneEndpoint({|NCCO2010:"44 7700 900 124"|});""",
        """var x = new PhoneEndpoint("447700900123"); var y = new PhoneEndpoint("447700900124");""")]
    [InlineData(
        """"var x = JsonData.EmptyObject; var y = Ncco.Parse("""[{"action":"connect","from":{|NCCO2010:"+447700900000"|},"endpoint":[{"type":"phone","number":{|NCCO2010:"+44 7700 900123"|}}]}]""");"""",
        """"var x = JsonData.EmptyObject; var y = Ncco.Parse("""[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123"}]}]""");"""")]
    [InlineData(
        """var y = Ncco.Parse("[{\"action\":\"connect\",\"randomFromNumber\":true,\"endpoint\":[{\"type\":\"phone\",\"number\":{|NCCO2010:\"+44 7700 900123\"|}}]}]");""",
        """var y = Ncco.Parse("[{\"action\":\"connect\",\"randomFromNumber\":true,\"endpoint\":[{\"type\":\"phone\",\"number\":\"447700900123\"}]}]");""")]
    public Task Number_WithSigns_GetsDigitsOnly(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, NumberFix>(wrong, right);

    [Theory]
    [InlineData("{|NCCO2003:TimeSpan.FromSeconds(200)|}", "TimeSpan.FromSeconds(120)")]
    [InlineData("{|NCCO2003:TimeSpan.Zero|}", "TimeSpan.FromSeconds(1)")]
    [InlineData("{|NCCO2004:TimeSpan.FromMilliseconds(3500)|}", "TimeSpan.FromSeconds(4)")]
    [InlineData("{|NCCO2003:new TimeSpan(1, 0, 0)|}", "TimeSpan.FromSeconds(120)")]
    public Task Duration_OutOfRange_GetsTheNearest(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, DurationFix>(
        $"builder.Connect(target, c => c.From(text).Timeout({wrong}));",
        $"builder.Connect(target, c => c.From(text).Timeout({right}));");

    [Fact]
    public Task Durations_OutOfRange_AreFixedAllAtOnce() => Fixes.VerifyAsync<NccoAnalyzer, DurationFix>(
        """
        var x = new WaitAction { Timeout = {|NCCO2003:TimeSpan.Zero|} };
        builder.Wait({|NCCO2003:TimeSpan.FromHours(3)|});
        """,
        """
        var x = new WaitAction { Timeout = TimeSpan.FromMilliseconds(100) };
        builder.Wait(TimeSpan.FromSeconds(7200));
        """);

    [Theory]
    [InlineData(
        """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello",{|NCCO1006:"voiceName"|}:"Amy"}]""");"""",
        """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello","language":"en-GB","style":1}]""");"""")]
    [InlineData(
        """var x = Ncco.Parse("[{\"action\":\"talk\",\"text\":\"Hello\",{|NCCO1006:\"voice_name\"|}: \"Joey\"}]");""",
        """var x = Ncco.Parse("[{\"action\":\"talk\",\"text\":\"Hello\",\"language\": \"en-US\"}]");""")]
    public Task VoiceName_OfATable_GetsLanguageAndStyle(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, VoiceNameFix>(wrong, right);

    [Theory]
    [InlineData(
        """Ncco x = [new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }];""",
        """Ncco x = [new TalkAction("Hello") { BargeIn = true }, new InputAction(InputType.Dtmf)];""")]
    [InlineData(
        """Ncco x = [new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }, new TalkAction("again"), new RecordAction()];""",
        """Ncco x = [new TalkAction("Hello") { BargeIn = true }, new TalkAction("again"), new InputAction(InputType.Dtmf), new RecordAction()];""")]
    [InlineData(
        """var x = new Ncco(new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }, new RecordAction());""",
        """var x = new Ncco(new TalkAction("Hello") { BargeIn = true }, new InputAction(InputType.Dtmf), new RecordAction());""")]
    [InlineData(
        """var x = Ncco.Create().Talk("Hello", t => t.BargeIn({|NCCO4001:true|})).Stream("https://example.com/a.mp3").Record().Build();""",
        """var x = Ncco.Create().Talk("Hello", t => t.BargeIn(true)).Stream("https://example.com/a.mp3").InputDtmf().Record().Build();""")]
    [InlineData(
        """
        Ncco x =
                [
                    new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} },
                    new RecordAction(),
                    new TalkAction("Again") { BargeIn = {|NCCO4001:true|} },
                ];
        """,
        """
        Ncco x =
                [
                    new TalkAction("Hello") { BargeIn = true },
                    new InputAction(InputType.Dtmf),
                    new RecordAction(),
                    new TalkAction("Again") { BargeIn = true },
                    new InputAction(InputType.Dtmf),
                ];
        """)]
    [InlineData(
        """
        var x = Ncco.Create()
                    .Talk("Hello", t => t.BargeIn({|NCCO4001:true|}))
                    .Record()
                    .Build();
        """,
        """
        var x = Ncco.Create()
                    .Talk("Hello", t => t.BargeIn(true))
                    .InputDtmf()
                    .Record()
                    .Build();
        """)]
    public Task BargeIn_WithoutInput_GetsOne(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, MissingInputFix>(wrong, right);

    [Theory]
    [InlineData(
        """var x = Results.{|NCCO5003:Text|}(Ncco.Parse(text).ToJson());""",
        """var x = Results.Text(Ncco.Parse(text).ToJson(), "application/json");""")]
    [InlineData(
        """var x = Results.{|NCCO5003:Text|}(Ncco.Parse(text).ToJson(), statusCode: 200); var y = Results.{|NCCO5003:Content|}(Ncco.Parse(text).ToJson(), "text/plain");""",
        """var x = Results.Text(Ncco.Parse(text).ToJson(), statusCode: 200, contentType: "application/json"); var y = Results.Content(Ncco.Parse(text).ToJson(), "application/json");""")]
    [InlineData(
        """WebApplication.Create().MapGet("/answer", () => {|NCCO5003:Ncco.Parse("[{}]").ToJson()|});""",
        """WebApplication.Create().MapGet("/answer", () => Ncco.Parse("[{}]"));""")]
    public Task Result_WithoutContentType_GetsIt(string wrong, string right) => Fixes.VerifyAsync<UsageAnalyzer, ContentTypeFix>(wrong, right);

    [Theory]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"record"|});""", """NccoAction x = new RecordAction();""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"talk"|});""", """NccoAction x = new TalkAction("Hello");""")]
    [InlineData(
        """NccoAction x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("text", JsonData.From("Hi")).With("loop", JsonData.Parse("2")) };""",
        """NccoAction x = new TalkAction("Hi") { Loop = 2 };""")]
    public Task UnknownAction_OfAKnownName_BecomesTheRecord(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, UnknownActionFix>(wrong, right);
}
