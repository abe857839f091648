namespace DynamicConnect.Tests.Samples;

internal static class SettingsSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "dtmf.full",
            new DtmfSettings { MaxDigits = 20, SubmitOnHash = false, TimeOut = TimeSpan.Zero },
            new DtmfSettingsBuilder().MaxDigits(20).SubmitOnHash(false).TimeOut(TimeSpan.Zero).Build()),
        new("dtmf.minimal", new DtmfSettings(), new DtmfSettingsBuilder().Build()),
        new(
            "speech.full",
            new SpeechSettings
            {
                Uuid = ["63f61863-4a51-4f6b-86e1-46edebcf9356"],
                Context = ["sales", "support"],
                Language = "en-US",
                EndOnSilence = TimeSpan.FromSeconds(0.4),
                StartTimeout = TimeSpan.FromSeconds(10),
                MaxDuration = TimeSpan.FromMinutes(1),
                Sensitivity = 90,
                SaveAudio = true,
                Provider = "google",
                ProviderOptions = JsonData.EmptyObject,
            },
            new SpeechSettingsBuilder()
                .Uuid("63f61863-4a51-4f6b-86e1-46edebcf9356")
                .Context("sales", "support")
                .Language("en-US")
                .EndOnSilence(TimeSpan.FromSeconds(0.4))
                .StartTimeout(TimeSpan.FromSeconds(10))
                .MaxDuration(TimeSpan.FromMinutes(1))
                .Sensitivity(90)
                .SaveAudio()
                .Provider("google")
                .ProviderOptions(JsonData.EmptyObject)
                .Build()),
        new("speech.minimal", new SpeechSettings(), new SpeechSettingsBuilder().Build()),
        new(
            "transcription.full",
            new TranscriptionSettings
            {
                Language = "en-US",
                EventUrl = ["https://example.com/transcriptions"],
                EventMethod = WebhookMethod.Post,
                SentimentAnalysis = true,
            },
            new TranscriptionSettingsBuilder()
                .Language("en-US")
                .EventUrl("https://example.com/transcriptions")
                .EventMethod(WebhookMethod.Post)
                .SentimentAnalysis()
                .Build()),
        new("transcription.minimal", new TranscriptionSettings(), new TranscriptionSettingsBuilder().Build()),
        new(
            "advanced-machine-detection.full",
            new AdvancedMachineDetection { Behavior = MachineDetection.Continue, Mode = DetectionMode.DetectBeep, BeepTimeout = TimeSpan.FromSeconds(45) },
            new AdvancedMachineDetectionBuilder()
                .Behavior(MachineDetection.Continue)
                .Mode(DetectionMode.DetectBeep)
                .BeepTimeout(TimeSpan.FromSeconds(45))
                .Build()),
        new("advanced-machine-detection.minimal", new AdvancedMachineDetection(), new AdvancedMachineDetectionBuilder().Build()),
        new("on-answer.full", new OnAnswer("https://example.com/answer") { RingbackTone = "https://example.com/ringback.mp3" }),
        new("on-answer.minimal", new OnAnswer { Url = "https://example.com/answer" }),
        new("web-socket-authorization.full", new WebSocketAuthorization("Bearer abc")),
        new("web-socket-authorization.minimal", new WebSocketAuthorization()),
        new("sip-standard-headers.full", new SipStandardHeaders { UserToUser = "342342ef34;encoding=hex" }),
        new("sip-standard-headers.minimal", new SipStandardHeaders()),
    ];
}
