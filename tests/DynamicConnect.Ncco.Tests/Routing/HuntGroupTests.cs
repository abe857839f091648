using System.Text;

namespace DynamicConnect.Tests;

public sealed class HuntGroupTests
{
    private static readonly AnswerRequest Caller = new() { From = "447700900000", Uuid = "caller", ConversationUuid = "CON-1" };

    private static readonly HuntGroup Agents = new("https://example.com/events")
    {
        Members =
        [
            new HuntGroupMember(new PhoneEndpoint("4155550123")) { From = "4155550123", RingTime = TimeSpan.FromSeconds(10) },
            new HuntGroupMember(new PhoneEndpoint("442079354442")) { From = "442038973494", RingTime = TimeSpan.FromSeconds(10) },
        ],
        NoAnswer = [new TalkAction("Nobody is free.")],
    };

    private static readonly HuntGroup Signed = Agents with { SigningKey = [.. Encoding.UTF8.GetBytes("a key of the tests")] };

    [Fact]
    public void Start_MemberWithItsOwnCallerId_IsTheConnectOfTheAnnouncement()
    {
        Agents.Start(Caller).ToJson().Should().Be(
            """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""");
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("rejected")]
    [InlineData("unanswered")]
    [InlineData("busy")]
    [InlineData("timeout")]
    [InlineData("machine")]
    public void Next_FailedConnect_RingsTheNextMemberThenGetsNoAnswer(string status)
    {
        var voiceEvent = VoiceEvent.Parse($"{{\"status\":\"{status}\",\"conversation_uuid\":\"CON-1\"}}");

        var second = Agents.Next(voiceEvent, "1.0.0");
        var last = Agents.Next(voiceEvent, "1.0.1");

        second.Ncco!.ToJson().Should().Be(
            """[{"action":"connect","from":"442038973494","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.1"],"endpoint":[{"type":"phone","number":"442079354442"}]}]""");
        second.Member.Should().Be(Agents.Members[1]);
        second.IsNoAnswer.Should().BeFalse();
        last.Ncco.Should().Equal(new TalkAction("Nobody is free."));
        last.Member.Should().BeNull();
        last.IsNoAnswer.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"status":"started"}""")]
    [InlineData("""{"status":"ringing"}""")]
    [InlineData("""{"status":"answered"}""")]
    [InlineData("""{"status":"human"}""")]
    [InlineData("""{"status":"completed"}""")]
    [InlineData("""{"status":"cancelled"}""")]
    [InlineData("""{"status":"disconnected"}""")]
    [InlineData("""{"status":"transcribed"}""")]
    [InlineData("""{"status":"unknown"}""")]
    [InlineData("""{"status":"on_hold"}""")]
    [InlineData("""{"status":null}""")]
    [InlineData("""{"dtmf":{"digits":"1"}}""")]
    [InlineData("""{"reason":"Syntax error in NCCO"}""")]
    [InlineData("{}")]
    public void Next_AnythingElse_NeedsNoAnswer(string json)
    {
        foreach (var position in new[] { "1.0.0", "1.0.1", "forged", null })
        {
            var step = Agents.Next(VoiceEvent.Parse(json), position);

            step.Should().Be(HuntStep.NoChange);
            step.Ncco.Should().BeNull();
            step.IsNoAnswer.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("1.0.0", true)]
    [InlineData("1.1.3", true)]
    [InlineData("1.0.1", false)]
    [InlineData("1.0.7", false)]
    [InlineData(null, false)]
    public void Next_Disconnected_RingsTheNextMemberWhereAWebSocketWasRung(string? position, bool isRung)
    {
        var group = new HuntGroup(
            "https://example.com/events",
            new WebSocketEndpoint("wss://example.com/bot"),
            new PhoneEndpoint("4155550123"),
            new PhoneEndpoint("4155550124"),
            new AppEndpoint("alice"));

        var step = group.Next(VoiceEvent.Parse("""{"status":"disconnected","conversation_uuid":"CON-1"}"""), position);

        step.Should().Match<HuntStep>(x => isRung ? x.Ncco != null : x == HuntStep.NoChange);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.")]
    [InlineData("1.0.2")]
    [InlineData("1.2.0")]
    [InlineData("1.0.-1")]
    [InlineData("1.-1.0")]
    [InlineData("1.0.+0")]
    [InlineData("1.0.00")]
    [InlineData("1.0. 0")]
    [InlineData("1.0.0 ")]
    [InlineData("1.0.0.")]
    [InlineData("1.0.0.AAAA")]
    [InlineData("1.0.99999999999")]
    [InlineData("1.0.\u0660")]
    [InlineData("2.0.0")]
    [InlineData("1.0.0,1.0.0")]
    [InlineData("../../etc/passwd")]
    public void Next_BadPosition_GetsNoAnswer(string? position)
    {
        var step = Agents.Next(new CallStatusEvent(CallStatus.Busy), position);

        step.IsNoAnswer.Should().BeTrue();
        step.Ncco.Should().Equal(Agents.NoAnswer);
    }

    [Fact]
    public void Next_SameEventTwice_GivesTheSameAnswer()
    {
        foreach (var group in new[] { Agents, Signed })
        {
            var position = PositionOf(group.Start(Caller));

            group.Next(Busy("CON-1"), position).Should().Be(group.Next(Busy("CON-1"), position));
        }
    }

    [Fact]
    public void Start_NoAnswerNotSet_EndsTheCall()
    {
        var group = new HuntGroup("https://example.com/events", new PhoneEndpoint("4155550123"));

        group.Next(Busy("CON-1"), PositionOf(group.Start(Caller))).Ncco.Should().Equal(Ncco.Empty);
        new HuntGroup("https://example.com/events").Start(Caller).Ncco.Should().Equal(Ncco.Empty);
    }

    [Fact]
    public void Start_SettingsOfTheGroup_ApplyWhereTheMemberHasNone()
    {
        var group = new HuntGroup("https://example.com/events", new AppEndpoint("jane"))
        {
            From = "442038973494",
            RingTime = TimeSpan.FromSeconds(20),
            MachineDetection = MachineDetection.Hangup,
            EventMethod = WebhookMethod.Get,
        };

        (group with { Members = [new HuntGroupMember(new AppEndpoint("jane")) { From = "4155550123", RingTime = TimeSpan.FromSeconds(5) }] })
            .Start(Caller).Ncco.Should().ContainSingle().Which.Should().BeOfType<ConnectAction>()
            .Which.Should().Match<ConnectAction>(connect => connect.From == "4155550123" && connect.Timeout == TimeSpan.FromSeconds(5));
        group.Start(Caller).ToJson().Should().Be(
            """[{"action":"connect","from":"442038973494","timeout":"20","machineDetection":"hangup","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.0"],"eventMethod":"GET","endpoint":[{"type":"app","user":"jane"}]}]""");
    }

    [Fact]
    public void Announcements_FirstAndNext_ComeBeforeTheConnect()
    {
        var group = Agents with { FirstAnnouncement = [new TalkAction("One moment.")], NextAnnouncement = [new TalkAction("Still trying."), new WaitAction()] };

        group.Start(Caller).Ncco.Should().HaveCount(2).And.StartWith(new TalkAction("One moment."));
        group.Next(Busy("CON-1"), "1.0.0").Ncco.Should().HaveCount(3).And.StartWith(new TalkAction("Still trying."));
    }

    [Theory]
    [InlineData("https://example.com/events", "https://example.com/events?hunt=1.0.0")]
    [InlineData("https://example.com/events?", "https://example.com/events?hunt=1.0.0")]
    [InlineData("https://example.com/events?tenant=7&x", "https://example.com/events?tenant=7&x&hunt=1.0.0")]
    [InlineData("https://example.com/events?hunt=1.0.5&tenant=%C3%A4", "https://example.com/events?tenant=%C3%A4&hunt=1.0.0")]
    [InlineData("https://example.com/events?%68unt&hunts=1#top?hunt=2", "https://example.com/events?hunts=1&hunt=1.0.0#top?hunt=2")]
    [InlineData("?tenant=7", "?tenant=7&hunt=1.0.0")]
    [InlineData("#top", "?hunt=1.0.0#top")]
    [InlineData("https://example.com/events?tenant=7&?", "https://example.com/events?tenant=7&?&hunt=1.0.0")]
    public void EventUrl_WithAQueryOfItsOwn_KeepsIt(string eventUrl, string expected)
    {
        UrlOf((Agents with { EventUrl = eventUrl }).Start(Caller).Ncco!).Should().Be(expected);
    }

    [Theory]
    [InlineData("?hunt=1.0.1", "1.0.1")]
    [InlineData("tenant=7&hunt=1.0.0&hunt=1.0.1", "1.0.1")]
    [InlineData("?%68unt=1%2E0.1", "1.0.1")]
    [InlineData("?hunts=1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void PositionIn_Query_IsItsLastValue(string? query, string? position)
    {
        HuntGroup.PositionIn(query).Should().Be(position);
    }

    [Fact]
    public void Next_EventSentWithGet_HasItsPositionInItself()
    {
        var voiceEvent = VoiceEvent.ParseQuery("hunt=1.0.0&status=busy&conversation_uuid=CON-1");

        Agents.Next(voiceEvent).Should().Be(Agents.Next(Busy("CON-1"), "1.0.0"));
        Agents.Next(voiceEvent, "1.0.1").IsNoAnswer.Should().BeTrue();
        Agents.Next(VoiceEvent.Parse("""{"status":"busy","hunt":{"a":1}}""")).IsNoAnswer.Should().BeTrue();
    }

    [Fact]
    public void IsBusy_Members_ArePassedOver()
    {
        var group = new HuntGroup("https://example.com/events", Phones(4)) { IsBusy = member => member.Endpoint is PhoneEndpoint { Number: "0" or "2" } };

        NumberOf(group.Start(Caller)).Should().Be("1");
        NumberOf(group.Next(Busy("CON-1"), PositionOf(group.Start(Caller))).Ncco!).Should().Be("3");
        group.Next(Busy("CON-1"), "1.0.3").IsNoAnswer.Should().BeTrue();
        (group with { IsBusy = _ => true }).Start(Caller).Ncco.Should().Equal(Ncco.Empty);
    }

    [Fact]
    public void Circular_OneRound_RingsEachMemberOnceFromItsStartOn()
    {
        var group = new HuntGroup("https://example.com/events", Phones(4)) { Strategy = HuntStrategy.Circular, StartAt = _ => 6 };

        Round(group, Caller).Should().Equal("2", "3", "0", "1");
        Round(group with { StartAt = _ => -1 }, Caller).Should().Equal("3", "0", "1", "2");
        Round(group with { StartAt = _ => int.MinValue }, Caller).Should().Equal("0", "1", "2", "3");
        Round(group with { Strategy = HuntStrategy.Linear }, Caller).Should().Equal("0", "1", "2", "3");
    }

    [Fact]
    public void Circular_WithoutHook_SpreadsTheCallsAndRemainsTheSameForACall()
    {
        var group = new HuntGroup("https://example.com/events", Phones(3)) { Strategy = HuntStrategy.Circular };

        var starts = Enumerable.Range(0, 3000).Select(x => NumberOf(group.Start(new AnswerRequest { ConversationUuid = $"CON-{x}" }))).ToArray();

        starts.GroupBy(x => x).Should().HaveCount(3).And.OnlyContain(x => x.Count() > 800);
        group.Start(Caller).Should().Be(group.Start(Caller));
        group.Start(new AnswerRequest { Uuid = "CON-1" }).Should().Be(group.Start(new AnswerRequest { Uuid = "CON-1" }));
        group.Start(new AnswerRequest()).Should().Be(group.Start(new AnswerRequest()));
    }

    [Theory]
    [InlineData("CON-1", null, "1")]
    [InlineData("CON-2", "caller", "6")]
    [InlineData("CON-3", null, "0")]
    [InlineData(null, "CON-2", "6")]
    [InlineData(null, null, "3")]
    public void Circular_WithoutHook_BeginsWithTheSameMemberOnEveryServer(string? conversation, string? uuid, string number)
    {
        var group = new HuntGroup("https://example.com/events", Phones(7)) { Strategy = HuntStrategy.Circular };

        NumberOf(group.Start(new AnswerRequest { ConversationUuid = conversation, Uuid = uuid })).Should().Be(number);
    }

    [Fact]
    public void SigningKey_Position_IsSigned()
    {
        var position = PositionOf(Signed.Start(Caller));

        position.Should().MatchRegex("^1\\.0\\.0\\.[A-Za-z0-9_-]{22}$");
        Signed.Next(Busy("CON-1"), position).Member.Should().Be(Signed.Members[1]);
        Signed.Next(Busy("CON-1"), PositionOf(Signed.Next(Busy("CON-1"), position).Ncco!)).IsNoAnswer.Should().BeTrue();
    }

    [Fact]
    public void SigningKey_Signature_IsTheSameOnEveryFramework()
    {
        PositionOf(Signed.Start(Caller)).Should().Be("1.0.0.Q0-IVVayT1zfsF-amKe7Ng");
    }

    [Fact]
    public void SigningKey_PositionOfAnotherKeyConversationOrGroup_GetsNoAnswer()
    {
        var position = PositionOf(Signed.Start(Caller));

        Signed.Next(Busy("CON-2"), position).IsNoAnswer.Should().BeTrue();
        Signed.Next(new CallStatusEvent(CallStatus.Busy), position).IsNoAnswer.Should().BeTrue();
        (Signed with { SigningKey = [1, 2, 3] }).Next(Busy("CON-1"), position).IsNoAnswer.Should().BeTrue();
        (Signed with { Members = [Signed.Members[1], Signed.Members[0]] }).Next(Busy("CON-1"), position).IsNoAnswer.Should().BeTrue();
        Agents.Next(Busy("CON-1"), position).IsNoAnswer.Should().BeTrue();
        Signed.Next(Busy("CON-1"), "1.0.0").IsNoAnswer.Should().BeTrue();
    }

    [Fact]
    public void SigningKey_AnyCharacterChanged_GetsNoAnswer()
    {
        var position = PositionOf(Signed.Start(Caller));

        for (var at = 0; at < position.Length; at++)
        {
            var forged = position.ToCharArray();
            forged[at] = forged[at] == '1' ? '0' : '1';

            Signed.Next(Busy("CON-1"), new string(forged)).IsNoAnswer.Should().BeTrue();
        }

        Signed.Next(Busy("CON-1"), position.Substring(0, position.Length - 1)).IsNoAnswer.Should().BeTrue();
        Signed.Next(Busy("CON-1"), position + "A").IsNoAnswer.Should().BeTrue();
    }

    [Fact]
    public void SigningKey_StartWithoutConversation_HoldsInAnyConversation()
    {
        var position = PositionOf(Signed.Start(new AnswerRequest()));

        Signed.Next(Busy("CON-1"), position).Member.Should().Be(Signed.Members[1]);
        Signed.Next(new CallStatusEvent(CallStatus.Busy), position).Member.Should().Be(Signed.Members[1]);
    }

    [Fact]
    public void ToString_TellsNoKey()
    {
        Signed.ToString().Should().Be("HuntGroup of 2 at https://example.com/events");
    }

    [Fact]
    public void Group_WithWrongArguments_Throws()
    {
        FluentActions.Invoking(() => Agents with { SigningKey = [] }).Should().Throw<ArgumentException>().WithMessage("The signing key is empty. Use 32 random bytes.*");
        FluentActions.Invoking(() => new HuntGroup((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HuntGroup("https://example.com/events", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HuntGroup("https://example.com/events", [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents with { Members = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents with { EventUrl = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents.Members[0] with { Endpoint = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents.Start((VoiceWebhook)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents.Start((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agents.Next(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Group_RequiredValuesNotSet_IsEmpty()
    {
        var group = Activator.CreateInstance<HuntGroup>();

        group.EventUrl.Should().BeEmpty();
        group.Members.Should().BeEmpty();
        FluentActions.Invoking(() => Activator.CreateInstance<HuntGroupMember>().Endpoint).Should().Throw<InvalidOperationException>().WithMessage("The member has no endpoint.");
    }

    [Fact]
    public void Groups_WithEqualValues_AreEqual()
    {
        var other = Agents with { Members = [.. Agents.Members] };

        other.Should().Be(Agents);
        other.GetHashCode().Should().Be(Agents.GetHashCode());
        (other with { From = "1" }).Should().NotBe(Agents);
    }

    internal static string PositionOf(HuntStep step) => PositionOf(step.Ncco!);

    internal static string NumberOf(HuntStep step) => NumberOf(step.Ncco!);

    internal static string PositionOf(Ncco ncco) => HuntGroup.PositionIn(new Uri(UrlOf(ncco)).Query)!;

    internal static ConnectEndpoint[] Phones(int count) => [.. Enumerable.Range(0, count).Select(x => new PhoneEndpoint($"{x}"))];

    internal static string NumberOf(Ncco ncco) => ((PhoneEndpoint)ncco.OfType<ConnectAction>().Single().Endpoint[0]).Number;

    private static string UrlOf(Ncco ncco) => ncco.OfType<ConnectAction>().Single().EventUrl![0];

    private static CallStatusEvent Busy(string conversation) => new(CallStatus.Busy) { ConversationUuid = conversation };

    private static List<string> Round(HuntGroup group, AnswerRequest caller)
    {
        List<string> rung = [];
        for (var ncco = group.Start(caller).Ncco!; ncco.Count > 0 && rung.Count < 100;)
        {
            rung.Add(NumberOf(ncco));
            ncco = group.Next(Busy(caller.ConversationUuid!), PositionOf(ncco)).Ncco!;
        }

        return rung;
    }
}
