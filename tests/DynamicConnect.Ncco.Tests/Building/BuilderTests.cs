namespace DynamicConnect.Tests;

public sealed class BuilderTests
{
    [Fact]
    public void Build_Twice_GivesEqualNccosThatShareNothing()
    {
        var builder = Ncco.Create().Talk("a");

        var first = builder.Build();
        var second = builder.Build();
        builder.Wait();

        (first == second).Should().BeTrue();
        first.Should().ContainSingle();
        builder.Build().Should().HaveCount(2);
    }

    [Fact]
    public void Build_OfAnAction_LeavesWhatWasBuilt()
    {
        var builder = new TalkBuilder("a").Loop(1);

        var first = builder.Build();
        var second = builder.Loop(2).AdditionalProperty("x", JsonData.EmptyObject).Build();

        first.Should().Be(new TalkAction("a") { Loop = 1 });
        second.Should().Be(new TalkAction("a") { Loop = 2, AdditionalProperties = AdditionalProperties.Parse("""{"x":{}}""") });
        builder.Build().Should().BeSameAs(second);
    }

    [Fact]
    public void Build_ListsGiven_AreNotChangedLater()
    {
        string[] urls = ["a"];
        var builder = new ConnectBuilder(new AppEndpoint("a")).EventUrl(urls);
        urls[0] = "b";

        builder.Build().EventUrl.Should().Equal("a");
    }

    [Fact]
    public void Build_Nothing_IsTheEmptyNcco() => Ncco.Create().Build().Should().BeSameAs(Ncco.Empty);

    [Fact]
    public void NccoBuilder_EveryMethod_AddsItsAction()
    {
        var ncco = Ncco.Create()
            .Talk("a", talk => talk.Level(1))
            .Stream("u", stream => stream.LoopForever())
            .Input(InputType.Dtmf, input => input.Dtmf())
            .Input(new[] { InputType.Speech }, input => input.Speech())
            .InputDtmf(input => input.Mode(InputMode.Asynchronous))
            .InputSpeech(input => input.EventUrl("u"))
            .InputDtmfAndSpeech()
            .Connect(new VbcEndpoint("1"), connect => connect.Synchronous("u"))
            .Record(record => record.Transcription())
            .Conversation("c", conversation => conversation.HearNobody().HeardByNobody())
            .Notify(JsonData.EmptyObject, "u", notify => notify.EventMethod(WebhookMethod.Post))
            .Wait(wait => wait.Timeout(TimeSpan.Zero))
            .Wait(TimeSpan.FromSeconds(1))
            .Transfer("t", transfer => transfer.HearNobody().Mute())
            .Add(new UnknownAction("pay"))
            .BuildUnvalidated();

        ncco.ToJson().Should().Be(
            """[{"action":"talk","text":"a","level":1},{"action":"stream","streamUrl":["u"],"loop":0},{"action":"input","type":["dtmf"],"dtmf":{}},"""
            + """{"action":"input","type":["speech"],"speech":{}},{"action":"input","type":["dtmf"],"mode":"asynchronous"},{"action":"input","eventUrl":["u"],"type":["speech"]},"""
            + """{"action":"input","type":["dtmf","speech"]},{"action":"connect","eventType":"synchronous","eventUrl":["u"],"endpoint":[{"type":"vbc","extension":"1"}]},"""
            + """{"action":"record","transcription":{}},{"action":"conversation","name":"c","canHear":[],"canSpeak":[]},{"action":"notify","payload":{},"eventUrl":["u"],"eventMethod":"POST"},"""
            + """{"action":"wait","timeout":0},{"action":"wait","timeout":1},{"action":"transfer","conversationId":"t","canHear":[],"mute":true},{"action":"pay"}]""");
    }

    [Fact]
    public void Settings_GivenReady_AreTaken()
    {
        var transcription = new TranscriptionSettings { Language = "en-US" };

        new RecordBuilder().Transcription(transcription).Build().Transcription.Should().BeSameAs(transcription);
        new ConversationBuilder("a").Transcription(transcription).Build().Transcription.Should().BeSameAs(transcription);
        new InputBuilder().Dtmf(new DtmfSettings()).Speech(new SpeechSettings()).Build().Should().Be(new InputAction { Type = [], Dtmf = new DtmfSettings(), Speech = new SpeechSettings() });
        new ConnectBuilder(new AppEndpoint("a")).AdvancedMachineDetection(new AdvancedMachineDetection()).Build().AdvancedMachineDetection.Should().Be(new AdvancedMachineDetection());
        new PhoneEndpointBuilder("1").OnAnswer("u", "r").Build().OnAnswer.Should().Be(new OnAnswer("u") { RingbackTone = "r" });
        new SipEndpointBuilder().StandardHeaders(new SipStandardHeaders()).Build().StandardHeaders.Should().Be(new SipStandardHeaders());
    }
}
