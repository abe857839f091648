using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>How the platform runs an NCCO: response timeouts, and what happens after a failed response.</summary>
public sealed class WebhookFailureTests
{
    private const string Hello = StubServer.Hello;
    private const string Menu = """[{"action":"input","type":["dtmf"],"eventUrl":["https://example.com/input"]},{"action":"talk","text":"goes on"}]""";

    public static TheoryData<string> Passing => ["closed", "429", "503", "504"];

    public static TheoryData<string> Lasting => ["400", "401", "404", "500", "not an NCCO", "NCCO with errors", "text/plain"];

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_closed_connection_and_429_503_504_are_asked_once_more(string failure)
    {
        using var server = new StubServer { ["/answer"] = [failure, Hello] };

        var call = await server.Platform(CallFaultKind.Connection).CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        server.Paths.Take(2).Should().Equal("/answer", "/answer");
        server.Paths.Should().NotContain("/fallback");
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Then_the_fallback_URL_twice(string failure)
    {
        using var server = new StubServer { ["/answer"] = [failure], ["/fallback"] = [failure, Hello] };

        var call = await server.Platform(CallFaultKind.Connection).CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        server.Paths.Take(4).Should().Equal("/answer", "/answer", "/fallback", "/fallback");
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task Any_other_failure_goes_straight_to_the_fallback_URL(string failure)
    {
        using var server = new StubServer { ["/answer"] = [failure], ["/fallback"] = [Hello] };

        var call = await server.Platform(CallFaultKind.Status, CallFaultKind.Ncco, CallFaultKind.ContentType).CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        server.Paths.Where(x => x != "/events").Should().Equal("/answer", "/fallback");
    }

    [Theory]
    [InlineData("""[{"action":"stream","streamUrl":"https://example.com/a.mp3"}]""", "$[0].streamUrl")]
    [InlineData("""[{"action":"talk","ssml":"<speak>Hello</speak>"}]""", "$[0].ssml")]
    [InlineData("[{\"action\":\"talk\",\"text\":\"Hello\"}", "$[1]")]
    public async Task Documents_that_only_a_tolerant_reader_understands_are_refused(string document, string path)
    {
        using var server = new StubServer { ["/answer"] = [document], ["/fallback"] = [Hello] };

        var call = await server.Platform(CallFaultKind.Ncco).CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        call.Faults.Single().Problems.Single().Path.Should().Be(path);
    }

    [Fact]
    public async Task The_case_of_the_content_type_does_not_matter()
    {
        using var server = new StubServer { ["/answer"] = ["Application/JSON"] };

        var call = await server.Platform().CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        call.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_platform_tolerates_is_a_note_in_the_transcript()
    {
        using var server = new StubServer { ["/answer"] = ["""[{"action":"talk","text":"Hello","loop":"1"}]"""] };

        var call = await server.Platform().CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        call.Transcript.Entries.Should().Contain(entry => entry.Text.StartsWith("NCCO: $[0].loop (1,41): Warning NCCO1007"));
    }

    [Fact]
    public async Task The_fallback_URL_gets_reason_and_original_request_beside_the_fields()
    {
        using var server = new StubServer { ["/answer"] = ["500"], ["/fallback"] = [Hello] };

        await server.Platform(CallFaultKind.Status).CallAsync("4155550199", "4155550100");

        var request = AnswerRequest.ParseQuery(server.Queries.Single(x => x.Contains("original_request")));
        request.Reason.Should().Contain("answered 500");
        request.OriginalRequest!.Url.Should().Be("https://example.com/answer");
        request.OriginalRequest.Type.Should().Be("answer");
        request.From.Should().Be("4155550199");
    }

    [Fact]
    public async Task When_that_fails_too_after_the_answer_webhook_the_call_is_ended()
    {
        using var server = new StubServer { ["/answer"] = ["500"], ["/fallback"] = ["500"] };

        var call = await server.Platform(CallFaultKind.Status).CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        call.Caller.Heard.Should().BeEmpty();
        call.IsOver.Should().BeTrue();
    }

    [Fact]
    public async Task When_that_fails_too_after_an_event_the_call_flow_goes_on()
    {
        using var server = new StubServer { ["/answer"] = [Menu], ["/input"] = ["500"], ["/fallback"] = ["500"] };

        var call = await server.Platform(CallFaultKind.Status).CallAsync("4155550199", "4155550100");
        await call.PressesAsync("1");
        await call.HearsAsync("goes on");

        server.Paths.Should().ContainInOrder("/input", "/fallback");
    }

    [Fact]
    public async Task Only_events_whose_answer_may_be_an_NCCO_go_to_the_fallback_URL()
    {
        using var server = new StubServer { ["/answer"] = [Hello], ["/events"] = ["503"], ["/fallback"] = [Hello] };

        var call = await server.Platform(CallFaultKind.Connection).CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        server.Paths.Should().NotContain("/fallback");
        server.Paths.Count(x => x == "/events").Should().Be(8, "each of four events is asked once more");
    }

    [Fact]
    public async Task Syntax_errors_reach_the_event_URL_as_an_error_event_with_a_reason()
    {
        using var server = new StubServer { ["/answer"] = ["""[{"action":"tlak"}]"""], ["/fallback"] = [Hello] };

        var call = await server.Platform(CallFaultKind.Ncco).CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        server.Bodies.Should().Contain(x => x.Contains("\"reason\":\"Syntax error in NCCO. Invalid value type or action.\""));
    }

    [Fact]
    public async Task Barge_in_without_input_reaches_the_event_URL_as_an_error_event()
    {
        var app = new TestApp(Talk("menu") with { BargeIn = true }, new WaitAction());
        var call = await app.CallAsync(x => x.Expect(CallFaultKind.Ncco));

        await call.EndsAsync();

        app.Subjects.Should().Contain("error");
    }

    [Theory]
    [InlineData("/answer", 5)]
    [InlineData("/input", 10)]
    public async Task The_platform_waits_for_an_answer_as_long_as_it_is_set(string path, double limit)
    {
        foreach (var (time, isLate) in new[] { (Seconds(limit), false), (Seconds(limit + 0.001), true) })
        {
            using var server = new StubServer { ["/answer"] = [Menu], ["/input"] = [""], ["/fallback"] = [Hello] };
            var platform = server.Platform();
            platform.Trouble = Trouble.SlowAnswers(time, path[1..]);

            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.PressesAsync("1");
            await call.HearsAsync("goes on");

            server.Paths.Count(x => x == path).Should().Be(isLate ? 2 : 1, "an answer after {0}", time);
        }
    }

    [Fact]
    public async Task At_most_3_outgoing_calls_a_second_for_an_account_more_fail_with_an_error_event()
    {
        var app = new TestApp(Enumerable.Range(0, 4).Select(x => (NccoAction)Asynchronous(new PhoneEndpoint($"44207935444{x}"))).ToArray());
        var call = await app.CallAsync(x =>
        {
            x.Trouble = Trouble.LimitedCallsPerSecond();
            x.Expect(CallFaultKind.Refused);
        });

        await call.EndsAsync();

        call.Legs.Should().HaveCount(4, "three are rung");
        app.Subjects.Should().Contain("error");
    }

    [Fact]
    public async Task At_most_50_members_in_a_conversation()
    {
        var app = new TestApp(new ConversationAction("room"), Talk("bye"));
        var platform = app.Platform();
        for (var number = 0; number < 50; number++)
        {
            await (await platform.CallAsync($"41555501{number:00}", "4155550100")).JoinsAsync("room");
        }

        platform.Expect(CallFaultKind.Refused);
        var last = await platform.CallAsync("4155550200", "4155550100");
        await last.HearsAsync("bye");

        last.Faults.Single().Message.Should().Contain("full");
        platform.FindConversation("room")!.Legs.Should().HaveCount(50);
    }
}
