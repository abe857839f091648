using System.Text.RegularExpressions;
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
    [InlineData(
        """var y = Ncco.Parse(@"[{""action"":""connect"",""from"":{|NCCO2010:""+447700900000""|},""endpoint"":[{""type"":""phone"",""number"":""447700900123""}]}]");""",
        """var y = Ncco.Parse(@"[{""action"":""connect"",""from"":""447700900000"",""endpoint"":[{""type"":""phone"",""number"":""447700900123""}]}]");""")]
    public Task Number_WithSigns_GetsDigitsOnly(string wrong, string right) =>
        Fixes.VerifyAsync<NccoAnalyzer, NumberFix>(wrong, right, "Use digits only");

    [Theory]
    [InlineData("""var x = new PhoneEndpoint({|NCCO2010:"+44 ann"|});""")]
    [InlineData("""var x = new PhoneEndpoint({|NCCO2010:"+44"|});""")]
    [InlineData("""var x = new PhoneEndpoint({|NCCO2010:"+44" + "7700900123"|});""")]
    [InlineData("""const string Number = "+447700900123"; var x = new PhoneEndpoint({|NCCO2010:Number|});""")]
    public Task Number_ThatIsStillWrongWithoutSigns_IsLeftAlone(string wrong) => Fixes.VerifyNoneAsync<NccoAnalyzer, NumberFix>(wrong);

    [Theory]
    [InlineData("{|NCCO2003:TimeSpan.FromSeconds(200)|}", "TimeSpan.FromSeconds(120)")]
    [InlineData("{|NCCO2003:TimeSpan.Zero|}", "TimeSpan.FromSeconds(1)")]
    [InlineData("{|NCCO2004:TimeSpan.FromMilliseconds(3500)|}", "TimeSpan.FromSeconds(4)")]
    [InlineData("{|NCCO2003:new TimeSpan(1, 0, 0)|}", "TimeSpan.FromSeconds(120)")]
    [InlineData("{|NCCO2003:TimeSpan.MaxValue|}", "TimeSpan.FromSeconds(120)")]
    public Task Duration_OutOfRange_GetsTheNearest(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, DurationFix>(
        $"builder.Connect(target, c => c.From(text).Timeout({wrong}));",
        $"builder.Connect(target, c => c.From(text).Timeout({right}));",
        $"Use {right}");

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
    [InlineData(
        """var x = Ncco.Parse(@"[{""action"":""talk"",""text"":""Hello"",{|NCCO1006:""voice""|} : ""amy""}]");""",
        """var x = Ncco.Parse(@"[{""action"":""talk"",""text"":""Hello"",""language"" : ""en-GB"", ""style"" : 1}]");""")]
    public Task VoiceName_OfATable_GetsLanguageAndStyle(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, VoiceNameFix>(wrong, right);

    [Theory]
    [InlineData("Amy", "Use language en-GB and style 1")]
    [InlineData("Brian", "Use language en-GB")]
    public Task VoiceName_OfATable_IsInTheTitle(string voice, string title) => Fixes.VerifyAsync<NccoAnalyzer, VoiceNameFix>(
        $$""""var x = Ncco.Parse("""[{"action":"talk","text":"Hello",{|NCCO1006:"voiceName"|}:"{{voice}}"}]""");"""",
        $$""""var x = Ncco.Parse("""[{"action":"talk","text":"Hello","language":"en-GB"{{(voice == "Amy" ? ",\"style\":1" : "")}}}]""");"""",
        title);

    [Theory]
    [InlineData(""""var x = Ncco.Parse("""[{"action":"talk","text":"Hello",{|NCCO1006:"voiceName"|}:"HAL"}]""");"""")]
    [InlineData(""""var x = Ncco.Parse("""[{"action":"talk","text":"Hello","language":"en-US",{|NCCO1006:"voiceName"|}:"Amy"}]""");"""")]
    [InlineData(""""var x = Ncco.Parse("""[{"action":"talk","text":"Hello",{|NCCO1006:"voiceName"|}:"Amy","style":2}]""");"""")]
    public Task VoiceName_ThatCannotBeReplaced_IsLeftAlone(string wrong) => Fixes.VerifyNoneAsync<NccoAnalyzer, VoiceNameFix>(wrong);

    [Fact]
    public void Voices_OfThePage_HaveTheirLanguages()
    {
        var rows = File.ReadLines(Path.Combine(Folders.Repository, "docs", "analyzers.md"))
            .Where(line => Regex.IsMatch(line, "^\\| `[a-z]{2}-[A-Z]"))
            .Select(line => line.Split('|'));

        rows.SelectMany(row => row[2].Split(',').Select(voice => (Voice: voice.Trim(), Language: row[1].Trim(' ', '`'))))
            .Select(x => $"{x.Voice} {x.Language}")
            .Should().BeEquivalentTo(Voices.All.Select(voice => $"{voice.Key}{(voice.Value.Style is { } style ? $" (style {style})" : "")} {voice.Value.Language}"));
    }

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
    [InlineData(
        """var x = new Ncco(new NccoAction[] { new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} } });""",
        """var x = new Ncco(new NccoAction[] { new TalkAction("Hello") { BargeIn = true }, new InputAction(InputType.Dtmf) });""")]
    [InlineData(
        """var x = new Ncco(new NccoAction[] { new StreamAction("https://example.com/a.mp3") { BargeIn = {|NCCO4001:true|} }, talk, new RecordAction() });""",
        """var x = new Ncco(new NccoAction[] { new StreamAction("https://example.com/a.mp3") { BargeIn = true }, talk, new InputAction(InputType.Dtmf), new RecordAction() });""")]
    [InlineData(
        """
        Ncco x =
                [
                    new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }
                ];
        """,
        """
        Ncco x =
                [
                    new TalkAction("Hello") { BargeIn = true },
                    new InputAction(InputType.Dtmf)
                ];
        """)]
    public Task BargeIn_WithoutInput_GetsOne(string wrong, string right) =>
        Fixes.VerifyAsync<NccoAnalyzer, MissingInputFix>(wrong, right, "Add an input for keys");

    [Fact]
    public Task BargeIn_InJson_IsLeftAlone() => Fixes.VerifyNoneAsync<NccoAnalyzer, MissingInputFix>(
        """"var x = Ncco.Parse("""[{"action":"talk","text":"Hello","bargeIn":{|NCCO4001:true|}},{"action":"record"}]""");"""");

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
    [InlineData(
        """var x = Results.{|NCCO5003:Content|}(contentType: "text/plain", content: Ncco.Parse(text).ToJson());""",
        """var x = Results.Content(contentType: "application/json", content: Ncco.Parse(text).ToJson());""")]
    [InlineData(
        """var x = Results.{|NCCO5003:Text|}(content: Ncco.Parse(text).ToJson());""",
        """var x = Results.Text(content: Ncco.Parse(text).ToJson(), contentType: "application/json");""")]
    [InlineData(
        """ControllerBase controller = null!; var x = controller.{|NCCO5003:Content|}(Ncco.Parse(text).ToJson());""",
        """ControllerBase controller = null!; var x = controller.Content(Ncco.Parse(text).ToJson(), "application/json");""")]
    public Task Result_WithoutContentType_GetsIt(string wrong, string right) => Fixes.VerifyAsync<UsageAnalyzer, ContentTypeFix>(wrong, right);

    [Theory]
    [InlineData("""var x = Results.{|NCCO5003:Text|}(Ncco.Parse(text).ToJson());""", """var x = Results.Text(Ncco.Parse(text).ToJson(), "application/json");""", "Send as application/json")]
    [InlineData(
        """WebApplication.Create().MapGet("/answer", () => {|NCCO5003:Ncco.Parse(text).ToJson()|});""",
        """WebApplication.Create().MapGet("/answer", () => Ncco.Parse(text));""",
        "Return the Ncco itself")]
    public Task Result_WithoutContentType_IsInTheTitle(string wrong, string right, string title) =>
        Fixes.VerifyAsync<UsageAnalyzer, ContentTypeFix>(wrong, right, title);

    [Theory]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"record"|});""", """NccoAction x = new RecordAction();""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"talk"|});""", """NccoAction x = new TalkAction("Hello");""")]
    [InlineData(
        """NccoAction x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("text", JsonData.From("Hi")).With("loop", JsonData.Parse("2")) };""",
        """NccoAction x = new TalkAction("Hi") { Loop = 2 };""")]
    [InlineData("""var x = new UnknownAction { Action = {|NCCO1002:"stream"|} };""", """var x = new StreamAction("https://example.com/audio.mp3");""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"input"|});""", """NccoAction x = new InputAction(InputType.Dtmf);""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"connect"|});""", """NccoAction x = new ConnectAction(new AppEndpoint("user"));""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"conversation"|});""", """NccoAction x = new ConversationAction("name");""")]
    [InlineData("""NccoAction x = new UnknownAction({|NCCO1002:"transfer"|});""", """NccoAction x = new TransferAction("CON-1");""")]
    [InlineData(
        """NccoAction x = new UnknownAction({|NCCO1002:"notify"|});""",
        """NccoAction x = new NotifyAction(JsonData.EmptyObject, "https://example.com/events");""")]
    [InlineData(
        """NccoAction x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("loop", JsonData.From(2)).With("bargeIn", JsonData.From(false)) };""",
        """NccoAction x = new TalkAction("Hello") { BargeIn = false, Loop = 2 };""")]
    public Task UnknownAction_OfAKnownName_BecomesTheRecord(string wrong, string right) => Fixes.VerifyAsync<NccoAnalyzer, UnknownActionFix>(wrong, right);

    [Theory]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"tlak"|});""")]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("text", JsonData.Parse(text)) };""")]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With(text, JsonData.EmptyObject) };""")]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = talk.AdditionalProperties };""")]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("x", JsonData.From(2)) };""")]
    [InlineData("""var x = new UnknownAction({|NCCO1002:"talk"|}) { AdditionalProperties = AdditionalProperties.Empty.With("loop", JsonData.From(2.5)) };""")]
    public Task UnknownAction_ThatHoldsMore_IsLeftAlone(string wrong) => Fixes.VerifyNoneAsync<NccoAnalyzer, UnknownActionFix>(wrong);

    [Fact]
    public Task UnknownAction_InAnOlderCSharp_IsLeftAlone() => Fixes.VerifyNoneAsync<NccoAnalyzer, UnknownActionFix>(
        """NccoAction x = new UnknownAction({|NCCO1002:"record"|});""",
        Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11);

    [Fact]
    public Task UnknownAction_OfAKnownName_IsInTheTitle() => Fixes.VerifyAsync<NccoAnalyzer, UnknownActionFix>(
        """NccoAction x = new UnknownAction({|NCCO1002:"record"|});""",
        """NccoAction x = new RecordAction();""",
        "Use RecordAction");
}
