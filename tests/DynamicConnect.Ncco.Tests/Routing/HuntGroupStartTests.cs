namespace DynamicConnect.Tests;

public sealed class HuntGroupStartTests
{
    private static readonly HuntGroup Agents = new("https://example.com/events", HuntGroupTests.Phones(4));

    [Fact]
    public void Start_AnyWebhook_TellsWhoIsRung()
    {
        VoiceWebhook[] webhooks =
        [
            AnswerRequest.Parse("""{"conversation_uuid":"CON-1"}"""),
            VoiceEvent.Parse("""{"conversation_uuid":"CON-1","dtmf":{"digits":"1","timed_out":false}}"""),
            VoiceEvent.Parse("""{"conversation_uuid":"CON-1","payload":{}}"""),
        ];

        foreach (var webhook in webhooks)
        {
            var step = Agents.Start(webhook);

            step.Member.Should().BeSameAs(Agents.Members[0]);
            step.IsNoAnswer.Should().BeFalse();
            HuntGroupTests.NumberOf(step).Should().Be("0");
        }
    }

    [Fact]
    public void Start_FromIds_IsTheStartOfTheirCall()
    {
        var group = Agents with { Strategy = HuntStrategy.Circular, SigningKey = [1, 2, 3] };

        group.Start("CON-7", "caller").Should().Be(group.Start(new AnswerRequest { ConversationUuid = "CON-7", Uuid = "caller" }));
        group.Start("CON-7").Should().Be(group.Start(VoiceEvent.Parse("""{"conversation_uuid":"CON-7","dtmf":{"digits":"1"}}""")));
    }

    [Fact]
    public void Start_AfterAMenu_HandsTheEventToStartAt()
    {
        var input = (InputEvent)VoiceEvent.Parse("""{"conversation_uuid":"CON-1","dtmf":{"digits":"2"}}""");
        var group = Agents with { Strategy = HuntStrategy.Circular, StartAt = webhook => int.Parse(((InputEvent)webhook).Dtmf!.Digits!, System.Globalization.CultureInfo.InvariantCulture) };

        HuntGroupTests.NumberOf(group.Start(input)).Should().Be("2");
    }

    [Fact]
    public async Task IsBusyAsync_Members_ArePassedOver()
    {
        using var source = new CancellationTokenSource();
        var tokens = new List<CancellationToken>();
        var group = Agents with
        {
            NoAnswer = [new TalkAction("All agents are busy.")],
            IsBusy = member => member.Endpoint is PhoneEndpoint { Number: "0" },
            IsBusyAsync = async (member, token) =>
            {
                await Task.Yield();
                tokens.Add(token);
                return member.Endpoint is PhoneEndpoint { Number: "1" or "3" };
            },
        };

        var first = await group.StartAsync("CON-1", cancellationToken: source.Token);
        var next = await group.NextAsync(Busy, HuntGroupTests.PositionOf(first), source.Token);
        var nothing = await group.NextAsync(VoiceEvent.Parse("""{"status":"ringing"}"""), HuntGroupTests.PositionOf(first));

        HuntGroupTests.NumberOf(first).Should().Be("2");
        next.IsNoAnswer.Should().BeTrue();
        next.Ncco.Should().Equal(group.NoAnswer);
        nothing.Should().Be(HuntStep.NoChange);
        tokens.Should().HaveCount(3).And.OnlyContain(x => x == source.Token);
    }

    [Fact]
    public async Task StartAsync_OnlyTheSynchronousCheck_GivesTheSameSteps()
    {
        var group = Agents with { IsBusy = member => member.Endpoint is PhoneEndpoint { Number: "0" }, SigningKey = [1, 2, 3] };
        var (first, next) = Synchronously();

        (await group.StartAsync("CON-1")).Should().Be(first);
        (await group.NextAsync(Busy, HuntGroupTests.PositionOf(first))).Should().Be(next);

        (HuntStep, HuntStep) Synchronously()
        {
            var step = group.Start("CON-1");
            return (step, group.Next(Busy, HuntGroupTests.PositionOf(step)));
        }
    }

    [Fact]
    public void Start_WithAnAsynchronousCheck_SaysWhatToCall()
    {
        var group = Agents with { IsBusyAsync = (_, _) => Task.FromResult(false) };

        FluentActions.Invoking(() => group.Start("CON-1")).Should().Throw<InvalidOperationException>().WithMessage("*StartAsync*NextAsync*");
        FluentActions.Invoking(() => group.Next(Busy, "1.0.0")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Step_AsText_IsTheBodyOfTheAnswer()
    {
        Agents.Start("CON-1").ToString().Should().Be(Agents.Start("CON-1").Ncco!.ToJson());
        HuntStep.NoChange.ToJson().Should().BeEmpty();
    }

    private static CallStatusEvent Busy => new(CallStatus.Busy) { ConversationUuid = "CON-1" };
}
