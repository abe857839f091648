using System.Globalization;
using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>Collects the keys or the words of a caller for one input action.</summary>
internal sealed class InputCollector
{
    private readonly VoicePlatform platform;
    private readonly SimulatedLeg leg;
    private readonly SimulatedLeg speaker;
    private readonly DtmfSettings dtmf;
    private readonly SpeechSettings speech;
    private readonly List<(string Words, decimal Confidence)> said = [];
    private string keys = "";
    private Occurrence? timer;
    private DateTimeOffset? speechStart;

    public InputCollector(VoicePlatform platform, SimulatedLeg leg, InputAction action, Scope scope)
    {
        this.platform = platform;
        this.leg = leg;
        dtmf = action.Dtmf ?? new DtmfSettings();
        speech = action.Speech ?? new SpeechSettings();
        TakesKeys = action.Type.Contains(InputType.Dtmf);
        TakesSpeech = action.Type.Contains(InputType.Speech);
        speaker = speech.Uuid is [{ } uuid, ..] ? leg.Call.LegOf(uuid) ?? leg : leg;
        Result = new Signal<(JsonObject Dtmf, JsonObject Speech)>(scope);
    }

    public Signal<(JsonObject Dtmf, JsonObject Speech)> Result { get; }

    public bool TakesKeys { get; private set; }

    public bool TakesSpeech { get; private set; }

    private Timeline Timeline => leg.Call.Timeline;

    /// <summary>Starts listening. A sound with barge-in continues, and timeouts start at its end.</summary>
    public void Open()
    {
        leg.Input = this;
        speaker.Input = this;
        leg.Player.WhenIdle(StartTimer);
    }

    /// <summary>Stops listening without a result.</summary>
    public void Close()
    {
        timer?.Cancel();
        TakesKeys = false;
        TakesSpeech = false;
        leg.Input = null;
        speaker.Input = null;
    }

    public void Press(char key)
    {
        TakesSpeech = false;
        timer?.Cancel();
        bool isSubmitted = key == '#' && dtmf.SubmitOnHash == true;
        keys += isSubmitted ? "" : key;
        leg.Player.Stop();
        timer?.Cancel();
        if (isSubmitted || keys.Length >= (dtmf.MaxDigits ?? 4))
        {
            Finish(Dtmf(keys, false), Speech(null));
        }
        else
        {
            timer = Timeline.Plan(dtmf.TimeOut ?? TimeSpan.FromSeconds(3), () => Finish(Dtmf(keys, true), Speech(null)));
        }
    }

    public void Say(string words, decimal confidence, TimeSpan length)
    {
        TakesKeys = false;
        timer?.Cancel();
        speechStart ??= Timeline.Now;
        said.Add((words, confidence));
        leg.Player.Stop();
        timer?.Cancel();
        TimeSpan silent = length + (speech.EndOnSilence ?? TimeSpan.FromSeconds(2));
        TimeSpan left = speechStart.Value + (speech.MaxDuration ?? TimeSpan.FromSeconds(60)) - Timeline.Now;
        timer = silent <= left
            ? Timeline.Plan(silent, () => Finish(Dtmf(null, false), Speech("end_on_silence_timeout")))
            : Timeline.Plan(left, () => Finish(Dtmf(null, false), Speech("max_duration")));
    }

    private static JsonObject Dtmf(string? digits, bool hasTimedOut) => new() { ["digits"] = digits, ["timed_out"] = hasTimedOut };

    private void StartTimer()
    {
        if (leg.Input != this || keys.Length > 0 || said.Count > 0)
        {
            return;
        }

        TimeSpan forKeys = TakesKeys ? dtmf.TimeOut ?? TimeSpan.FromSeconds(3) : TimeSpan.Zero;
        TimeSpan forSpeech = TakesSpeech ? speech.StartTimeout ?? TimeSpan.FromSeconds(10) : TimeSpan.Zero;
        timer = Timeline.Plan(
            forKeys > forSpeech ? forKeys : forSpeech,
            () => Finish(TakesKeys ? Dtmf("", true) : Dtmf(null, false), Speech(TakesSpeech ? "start_timeout" : null)));
    }

    private JsonObject Speech(string? reason)
    {
        JsonArray results = [];
        if (said.Count > 0)
        {
            results.Add((JsonNode)new JsonObject
            {
                ["text"] = string.Join(' ', said.Select(part => part.Words)),
                ["confidence"] = said.Min(part => part.Confidence).ToString(CultureInfo.InvariantCulture),
            });
        }

        JsonObject result = new() { ["results"] = results };
        if (reason is not null)
        {
            result["timeout_reason"] = reason;
        }

        if (speech.SaveAudio == true && said.Count > 0)
        {
            result["recording_url"] = VoicePlatform.FileUrl(leg.Call.NextId(IdKind.File));
        }

        return result;
    }

    private void Finish(JsonObject keysPressed, JsonObject wordsSaid)
    {
        Close();
        Result.Set((keysPressed, wordsSaid));
    }
}
