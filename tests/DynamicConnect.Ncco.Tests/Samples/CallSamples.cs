namespace DynamicConnect.Tests.Samples;

internal static class CallSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "connect.full",
            new ConnectAction(new PhoneEndpoint("4155550123"))
            {
                From = "442038973494",
                RandomFromNumber = false,
                Timeout = TimeSpan.FromSeconds(45),
                Limit = TimeSpan.FromHours(1),
                MachineDetection = MachineDetection.Hangup,
                AdvancedMachineDetection = new AdvancedMachineDetection { Behavior = MachineDetection.Continue },
                EventType = EventType.Synchronous,
                EventUrl = ["https://example.com/events"],
                EventMethod = WebhookMethod.Post,
                RingbackTone = "https://example.com/ringback.mp3",
            },
            Ncco.Create()
                .Connect(new PhoneEndpoint("4155550123"), connect => connect
                    .From("442038973494")
                    .RandomFromNumber(false)
                    .Timeout(TimeSpan.FromSeconds(45))
                    .Limit(TimeSpan.FromMinutes(60))
                    .MachineDetection(MachineDetection.Hangup)
                    .AdvancedMachineDetection(detection => detection.Behavior(MachineDetection.Continue))
                    .Synchronous("https://example.com/events")
                    .EventMethod(WebhookMethod.Post)
                    .RingbackTone("https://example.com/ringback.mp3"))),
        new("connect.minimal", new ConnectAction { Endpoint = [new AppEndpoint("jamie")] }, Ncco.Create().Connect(new AppEndpoint("jamie"))),
        new(
            "conversation.full",
            new ConversationAction("support")
            {
                StartOnEnter = false,
                EndOnExit = true,
                Record = true,
                CanHear = [],
                CanSpeak = ["63f61863-4a51-4f6b-86e1-46edebcf9356"],
                Mute = false,
                MusicOnHoldUrl = ["https://example.com/hold.mp3"],
                EventUrl = ["https://example.com/events"],
                EventMethod = WebhookMethod.Post,
                Transcription = new TranscriptionSettings { Language = "en-US" },
            },
            Ncco.Create()
                .Conversation("support", conversation => conversation
                    .WaitForModerator()
                    .EndOnExit()
                    .Record()
                    .HearNobody()
                    .CanSpeak("63f61863-4a51-4f6b-86e1-46edebcf9356")
                    .Mute(false)
                    .MusicOnHoldUrl("https://example.com/hold.mp3")
                    .EventUrl("https://example.com/events")
                    .EventMethod(WebhookMethod.Post)
                    .Transcription(transcription => transcription.Language("en-US")))),
        new("conversation.minimal", new ConversationAction { Name = "support" }, Ncco.Create().Conversation("support")),
    ];
}
