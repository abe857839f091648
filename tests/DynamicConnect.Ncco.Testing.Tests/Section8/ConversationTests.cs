using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>Conversations of several calls: who hears whom, moderators, music, transfer.</summary>
public sealed class ConversationTests
{
    private const string Music = "https://example.com/music.mp3";

    [Fact]
    public async Task Participants_hear_music_until_the_moderator_comes_and_then_each_other()
    {
        var platform = Conference();
        var guest = await platform.CallAsync("4155550101", "4155550100");
        await guest.HearsAsync("music.mp3");
        var other = await platform.CallAsync("4155550102", "4155550100");
        await other.JoinsAsync("weekly");
        guest.Caller.Hears(other.Caller).Should().BeFalse();

        var moderator = await platform.CallAsync("447700900002", "4155550100");
        await moderator.JoinsAsync("weekly");

        guest.Caller.Hears(other.Caller).Should().BeTrue();
        guest.Caller.Hears(moderator.Caller).Should().BeTrue();
        guest.Caller.NowPlaying.Should().BeNull();
        await moderator.SaysAsync("Good morning");
        await guest.HearsAsync("Good morning");
    }

    [Fact]
    public async Task The_conversation_ends_with_the_one_who_has_endOnExit()
    {
        var platform = Conference();
        var guest = await platform.CallAsync("4155550101", "4155550100");
        var moderator = await platform.CallAsync("447700900002", "4155550100");
        await guest.JoinsAsync("weekly");
        await moderator.JoinsAsync("weekly");

        await moderator.HangsUpAsync();
        await guest.EndsAsync();

        guest.Transcript.Requests.Select(x => x.Subject).Should().EndWith("completed");
        platform.FindConversation("weekly")!.Legs.Should().BeEmpty();
    }

    [Fact]
    public async Task Mute_canSpeak_and_canHear_decide_who_hears_whom()
    {
        Dictionary<string, Ncco> roles = new()
        {
            ["1000001"] = [new ConversationAction("room")],
            ["1000002"] = [new ConversationAction("room") { Mute = true }],
        };
        var platform = new VoicePlatform(x => x.Kind == WebhookKind.Answer ? roles[x.ToAnswerRequest().From!] : null);
        var speaker = await JoinAsync("1000001");
        var muted = await JoinAsync("1000002");
        roles["1000003"] = [new ConversationAction("room") { CanSpeak = [speaker.Uuid] }];
        roles["1000004"] = [new ConversationAction("room") { CanHear = [muted.Uuid] }];
        roles["1000005"] = [new ConversationAction("room") { CanHear = [], CanSpeak = [] }];
        var whisperer = await JoinAsync("1000003");
        var listener = await JoinAsync("1000004");
        var nobody = await JoinAsync("1000005");

        (speaker.Caller.Hears(muted.Caller), muted.Caller.Hears(speaker.Caller)).Should().Be((false, true));
        (speaker.Caller.Hears(whisperer.Caller), muted.Caller.Hears(whisperer.Caller)).Should().Be((true, false));
        (listener.Caller.Hears(speaker.Caller), listener.Caller.Hears(muted.Caller)).Should().Be((false, false));
        (nobody.Caller.Hears(speaker.Caller), speaker.Caller.Hears(nobody.Caller), speaker.Caller.Hears(listener.Caller)).Should().Be((false, false, true));

        async Task<SimulatedCall> JoinAsync(string from)
        {
            var call = await platform.CallAsync(from, "4155550100");
            await call.JoinsAsync("room");
            return call;
        }
    }

    [Fact]
    public async Task Advance_LetsTimePassInAllCalls()
    {
        var platform = Conference();
        var guest = await platform.CallAsync("4155550101", "4155550100");
        var moderator = await platform.CallAsync("447700900002", "4155550100");

        await platform.AdvanceAsync(Seconds(60));

        platform.FindConversation("weekly")!.Legs.Should().BeEquivalentTo([guest.Caller, moderator.Caller]);
        (guest.Elapsed, moderator.Elapsed, platform.Clock.GetUtcNow().Minute).Should().Be((Seconds(60), Seconds(60), 1));
    }

    [Fact]
    public async Task A_recorded_conversation_sends_its_recording_when_the_last_one_leaves()
    {
        var app = new TestApp(new ConversationAction("room") { Record = true, EventUrl = ["https://example.com/rec"] });
        var call = await app.CallAsync();
        await call.JoinsAsync("room");
        call.Caller.Conversation!.IsRecorded.Should().BeTrue();
        await call.WaitsAsync(Seconds(60));

        await call.HangsUpAsync();
        await call.EndsAsync();

        app.Requests.Where(x => x.Kind == WebhookKind.Event).Select(x => x.ToVoiceEvent()).OfType<RecordingEvent>().Single().Size.Should().Be(240_000);
    }

    [Fact]
    public async Task Transfer_moves_the_leg_into_the_conversation_of_another_call()
    {
        string? target = null;
        var platform = new VoicePlatform(request => request.Kind != WebhookKind.Answer ? null
            : target is null ? [Asynchronous(Agent)] : [new TransferAction(target)])
        { EventUrl = "/events" };
        platform.When(Agent).Answers(Seconds(1));
        var first = await platform.CallAsync("4155550101", "4155550100");
        await first.SpeaksWithAsync(Agent);
        target = first.ConversationUuid;

        var second = await platform.CallAsync("4155550102", "4155550100");
        await second.WaitsAsync(Seconds(1));

        second.Caller.Hears(first.LegTo(Agent)!).Should().BeTrue();
        var request = second.Transcript.Requests.Single(x => x.Subject == "transfer");
        request.Body.Should().Contain($"\"conversation_uuid_from\":\"{second.ConversationUuid}\",\"conversation_uuid_to\":\"{target}\",\"type\":\"transfer\"");
    }

    [Fact]
    public async Task Transfer_into_nowhere_is_told()
    {
        var app = new TestApp(new TransferAction("CON-1"));

        var failure = await app.Invoking(x => x.CallAsync()).Should().ThrowAsync<CallFailedException>();

        failure.Which.Reason.Should().Contain("CON-1, which does not exist");
    }

    private static VoicePlatform Conference() => new(request => request.Kind != WebhookKind.Answer ? null
        : request.ToAnswerRequest().From == "447700900002"
            ? [Talk("The conference begins."), new ConversationAction("weekly") { EndOnExit = true }]
            : [Talk("Please wait."), new ConversationAction("weekly") { StartOnEnter = false, MusicOnHoldUrl = [Music] }])
    { EventUrl = "/events" };
}
