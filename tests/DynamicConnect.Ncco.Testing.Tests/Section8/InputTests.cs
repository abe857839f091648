using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>How the platform runs an NCCO: input.</summary>
public sealed class InputTests
{
    [Fact]
    public async Task Input_sends_its_result_and_the_NCCO_in_the_answer_replaces_everything_after_it()
    {
        var app = new TestApp(Input(InputType.Dtmf), Talk("old")).On("input", Talk("new"));
        var call = await app.CallAsync();

        await call.PressesAsync("42");
        await call.EndsAsync();

        call.Caller.Heard.Should().Equal("new");
        Result(app).Dtmf!.Digits.Should().Be("42");
    }

    [Fact]
    public async Task Without_an_NCCO_in_the_answer_to_input_the_next_action_runs()
    {
        var call = await new TestApp(Input(InputType.Dtmf), Talk("next")).CallAsync();

        await call.PressesAsync("1");
        await call.HearsAsync("next");
    }

    [Fact]
    public async Task Input_that_timed_out_sends_an_event_too_with_timed_out_and_no_digits()
    {
        var app = new TestApp(Input(InputType.Dtmf));
        var call = await app.CallAsync();

        await call.StaysSilentAsync();
        await call.EndsAsync();

        Result(app).Dtmf!.Digits.Should().BeNullOrEmpty();
        Result(app).Dtmf!.TimedOut.Should().BeTrue();
    }

    [Fact]
    public async Task DTMF_ends_at_maxDigits()
    {
        var app = new TestApp(Input(InputType.Dtmf) with { Dtmf = new DtmfSettings { MaxDigits = 2 } }, Talk("next"));
        var call = await app.CallAsync();

        await call.PressesAsync("12345");
        await call.HearsAsync("next");

        Result(app).Dtmf.Should().Be(new DtmfInput { Digits = "12", TimedOut = false });
        call.Transcript.ToString().Should().Contain("Nothing accepts the key 3");
    }

    [Fact]
    public async Task DTMF_ends_at_the_hash_with_submitOnHash()
    {
        var app = new TestApp(Input(InputType.Dtmf) with { Dtmf = new DtmfSettings { MaxDigits = 20, SubmitOnHash = true } });
        var call = await app.CallAsync();

        await call.PressesAsync("123#");
        await call.EndsAsync();

        Result(app).Dtmf.Should().Be(new DtmfInput { Digits = "123", TimedOut = false });
        call.Elapsed.Should().Be(Seconds(0.6));
    }

    [Fact]
    public async Task DTMF_ends_timeOut_after_the_last_key()
    {
        var app = new TestApp(Input(InputType.Dtmf) with { Dtmf = new DtmfSettings { TimeOut = Seconds(5) } });
        var call = await app.CallAsync();
        await call.WaitsAsync(Seconds(4));

        await call.PressesAsync("1#");
        await call.EndsAsync();

        Result(app).Dtmf!.Digits.Should().Be("1#");
        call.Elapsed.Should().Be(Seconds(4 + 0.2 + 5));
    }

    [Fact]
    public async Task Speech_ends_at_endOnSilence_after_the_last_word()
    {
        var app = new TestApp(Input(InputType.Speech) with { Speech = new SpeechSettings { EndOnSilence = Seconds(0.5) } });
        var call = await app.CallAsync();

        await call.SaysAsync("Hello there you!", 0.75m);
        await call.EndsAsync();

        Result(app).Speech!.Results!.Single().Should().Be(new SpeechResult { Text = "Hello there you!", Confidence = 0.75m });
        Result(app).Speech!.TimeoutReason.Should().Be(SpeechTimeoutReason.EndOnSilenceTimeout);
        call.Elapsed.Should().Be(Seconds(1.067 + 0.5));
    }

    [Fact]
    public async Task Speech_ends_at_maxDuration()
    {
        var app = new TestApp(Input(InputType.Speech) with { Speech = new SpeechSettings { MaxDuration = Seconds(4) } });
        var call = await app.CallAsync();

        await call.SaysAsync(new string('x', 150));
        await call.EndsAsync();

        Result(app).Speech!.TimeoutReason.Should().Be(SpeechTimeoutReason.MaxDuration);
    }

    [Fact]
    public async Task Speech_in_several_parts_is_one_result_with_the_least_confidence()
    {
        var input = Input(InputType.Dtmf, InputType.Speech) with { Speech = new SpeechSettings { MaxDuration = Seconds(3), EndOnSilence = Seconds(1.5) } };
        var app = new TestApp(Talk("A prompt that is far too long to wait for.") with { BargeIn = true }, input);
        var call = await app.CallAsync();

        await call.SaysAsync("Hello there you!", 0.75m);
        call.Caller.NowPlaying.Should().BeNull();
        call.Caller.TakesKeys.Should().BeFalse();
        await call.WaitsAsync(Seconds(1));
        await call.SaysAsync("Well", 0.5m);
        await call.EndsAsync();

        Result(app).Speech!.Results!.Single().Should().Be(new SpeechResult { Text = "Hello there you! Well", Confidence = 0.5m });
        Result(app).Speech!.TimeoutReason.Should().Be(SpeechTimeoutReason.MaxDuration);
        Result(app).Dtmf!.TimedOut.Should().BeFalse();
        call.Elapsed.Should().Be(Seconds(3));
    }

    [Fact]
    public async Task Speech_ends_when_nothing_was_said_for_startTimeout()
    {
        var app = new TestApp(Input(InputType.Speech));
        var call = await app.CallAsync();

        await call.EndsAsync();

        Result(app).Speech!.TimeoutReason.Should().Be(SpeechTimeoutReason.StartTimeout);
        Result(app).Dtmf!.TimedOut.Should().BeFalse();
        call.Elapsed.Should().Be(Seconds(10));
    }

    [Fact]
    public async Task Asynchronous_input_sends_digits_one_at_a_time_and_does_not_hold_the_flow()
    {
        var app = new TestApp(Input(InputType.Dtmf) with { Mode = InputMode.Asynchronous }, Talk("next"));
        var call = await app.CallAsync();
        await call.HearsAsync("next");

        await call.PressesAsync("1p2");
        await call.HangsUpAsync();
        await call.EndsAsync();

        Results(app).Select(x => x.Dtmf!.Digits).Should().Equal("1", "2");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Asynchronous_input_without_an_event_URL_uses_that_of_the_application_and_its_method(bool isEmpty)
    {
        InputAction input = new(InputType.Dtmf) { Mode = InputMode.Asynchronous, EventUrl = isEmpty ? [] : null, EventMethod = WebhookMethod.Get };
        var app = new TestApp(input, Talk("next"));
        var call = await app.CallAsync();

        await call.PressesAsync("1");
        await call.HangsUpAsync();
        await call.EndsAsync();

        var request = app.Requests.Single(x => x.Kind == WebhookKind.Event && x.ToVoiceEvent() is InputEvent);
        request.Url.Should().Be(new Uri("https://example.com/events"));
        request.Method.Should().Be(WebhookMethod.Post);
    }

    [Fact]
    public async Task Timeouts_run_from_the_end_of_the_prompt_with_barge_in()
    {
        var app = new TestApp(new StreamAction("https://example.com/menu.mp3") { BargeIn = true }, Input(InputType.Dtmf));
        var call = await app.CallAsync();

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(33));
    }

    [Fact]
    public async Task Keys_pressed_before_anybody_listens_are_lost()
    {
        var app = new TestApp(Talk("menu"), Input(InputType.Dtmf));
        var call = await app.CallAsync();

        await call.PressesAtOnceAsync("1");
        await call.EndsAsync();

        Result(app).Dtmf!.Digits.Should().BeNullOrEmpty();
    }

    private static InputEvent Result(TestApp app) => Results(app).Single();

    private static IEnumerable<InputEvent> Results(TestApp app) =>
        app.Requests.Where(x => x.Kind == WebhookKind.Event).Select(x => x.ToVoiceEvent()).OfType<InputEvent>();
}
