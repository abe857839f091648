namespace DynamicConnect.Tests;

public sealed class HuntGroupValidationTests
{
    private static readonly HuntGroup Valid = new("https://example.com/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
    {
        From = "442038973494",
        RingTime = TimeSpan.FromSeconds(20),
        FirstAnnouncement = [new TalkAction("One moment, please")],
        NextAnnouncement = [new TalkAction("Still trying to reach somebody")],
        NoAnswer = [new TalkAction("Nobody is free")],
    };

    private static readonly Dictionary<string, HuntGroup> Wrong = new()
    {
        ["$.members"] = Valid with { Members = [] },
        ["$.members[1].endpoint.number"] = Valid with { Members = [Valid.Members[0], new HuntGroupMember(new PhoneEndpoint("+442079354442"))] },
        ["$.members[0].ringTime"] = Valid with { Members = [Valid.Members[0] with { RingTime = TimeSpan.FromSeconds(200) }] },
        ["$.members[0].from"] = Valid with { Members = [Valid.Members[0] with { From = "sales" }] },
        ["$.from"] = Valid with { From = "sales" },
        ["$.ringTime"] = Valid with { RingTime = TimeSpan.Zero },
        ["$.firstAnnouncement[1].level"] = Valid with { FirstAnnouncement = [new WaitAction(), new TalkAction("Hello") { Level = 2 }] },
        ["$.nextAnnouncement[0].level"] = Valid with { NextAnnouncement = [new TalkAction("Hello") { Level = 2 }] },
        ["$.noAnswer[0].level"] = Valid with { NoAnswer = [new TalkAction("Hello") { Level = 2 }] },
    };

    public static TheoryData<string> WrongPaths() => [.. Wrong.Keys];

    [Fact]
    public void Validate_RightGroup_FindsNothing()
    {
        Valid.Validate().Should().BeEmpty();
        Valid.EnsureValid().Should().BeSameAs(Valid);
    }

    [Theory]
    [MemberData(nameof(WrongPaths))]
    public void Validate_WrongValue_IsAnErrorAtItsProperty(string path)
    {
        Wrong[path].Validate().Where(x => x.Severity == ProblemSeverity.Error).Select(x => x.Path).Should().Equal(path);
        FluentActions.Invoking(() => Wrong[path].EnsureValid()).Should().Throw<NccoValidationException>()
            .Which.Problems.Select(x => x.Path).Should().Equal(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/events")]
    [InlineData("example.com/events")]
    [InlineData("ftp://example.com/events")]
    public void Validate_EventUrlThatIsNone_IsOneError(string eventUrl) =>
        (Valid with { EventUrl = eventUrl }).Validate().Select(x => (x.Path, x.Rule, x.Severity)).Should().Equal(("$.eventUrl", "HUNT0002", ProblemSeverity.Error));

    [Fact]
    public void Validate_BargeInBeforeTheConnect_IsFoundInTheAnnouncement() =>
        (Valid with { FirstAnnouncement = [new TalkAction("Hello") { BargeIn = true }] }).Validate()
            .Should().Contain(x => x.Severity == ProblemSeverity.Error).And.OnlyContain(x => x.Path.StartsWith("$.firstAnnouncement[0]") || x.Path.StartsWith("$.members[0]"));

    [Fact]
    public void Validate_AnnouncementThatNeverEnds_IsFoundThere() =>
        (Valid with { NextAnnouncement = [new TalkAction("Hello") { Loop = 0 }] }).Validate().Select(x => x.ToString())
            .Should().Equal("$.nextAnnouncement: Warning NCCO4002: The announcement never ends, so nobody is rung after it. Let it end.");

    [Fact]
    public void Validate_RingTime_IsCalledByItsName() =>
        (Valid with { RingTime = TimeSpan.Zero }).Validate().Should().ContainSingle().Which.Message.Should().StartWith("ringTime is out of range.");

    [Fact]
    public void Builder_AllProperties_MakeTheSameGroup()
    {
        Func<HuntGroupMember, bool> isBusy = _ => false;
        Func<HuntGroupMember, CancellationToken, Task<bool>> isBusyAsync = (_, _) => Task.FromResult(false);
        Func<VoiceWebhook, int> startAt = _ => 1;

        var built = HuntGroup.Create("https://example.com/events")
            .Member(new PhoneEndpoint("4155550123"))
            .Member(new PhoneEndpoint("442079354442"), "4155550123", TimeSpan.FromSeconds(5))
            .EventMethod(WebhookMethod.Get)
            .From("442038973494")
            .RingTime(TimeSpan.FromSeconds(20))
            .MachineDetection(MachineDetection.Hangup)
            .FirstAnnouncement(Valid.FirstAnnouncement)
            .NextAnnouncement(Valid.NextAnnouncement)
            .NoAnswer(Valid.NoAnswer)
            .Circular(startAt)
            .IsBusy(isBusy)
            .IsBusyAsync(isBusyAsync)
            .SigningKey(1, 2, 3)
            .Build();

        built.Should().Be(Valid with
        {
            Members = [Valid.Members[0], Valid.Members[1] with { From = "4155550123", RingTime = TimeSpan.FromSeconds(5) }],
            EventMethod = WebhookMethod.Get,
            MachineDetection = MachineDetection.Hangup,
            Strategy = HuntStrategy.Circular,
            StartAt = startAt,
            IsBusy = isBusy,
            IsBusyAsync = isBusyAsync,
            SigningKey = [1, 2, 3],
        });
    }

    [Fact]
    public void Builder_WithErrors_ThrowsUnlessAskedNotTo()
    {
        var builder = HuntGroup.Create("https://example.com/events");

        FluentActions.Invoking(builder.Build).Should().Throw<NccoValidationException>();
        builder.BuildUnvalidated().Members.Should().BeEmpty();
        FluentActions.Invoking(() => HuntGroup.Create(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.SigningKey()).Should().Throw<ArgumentException>();
    }
}
