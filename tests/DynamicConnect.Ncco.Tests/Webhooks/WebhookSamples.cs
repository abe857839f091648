using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

/// <summary>A full webhook of each kind, as the platform would send it, and the smallest one that is recognized.</summary>
internal static class WebhookSamples
{
    private const string Prefix = "webhook.";
    private const string Minimal = ".minimal";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "webhook.answer",
            new AnswerRequest
            {
                From = "447700900000",
                To = "447700900001",
                Uuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                ConversationUuid = "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Reason = "Connection closed.",
                OriginalRequest = new OriginalRequest { Url = "https://example.com/answer", Type = "answer" },
                FromUser = "jörg",
                EndpointType = EndpointType.Sip,
                RegionUrl = "https://api-eu-3.vonage.com",
                CustomData = JsonData.Parse("""{"customer":7,"tags":["a+b","<c>"]}"""),
                AdditionalProperties = AdditionalProperties.Parse("""{"SipHeader_X-UserId":"1938ND9","SipHeader_User-to-User":"56;encoding=hex"}"""),
            }),
        new("webhook.answer.minimal", new AnswerRequest()),
        .. EventSamples.All,
        new(
            "webhook.transcription-file",
            new TranscriptionFile
            {
                Ver = "1.0.0",
                RequestId = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Channels =
                [
                    new TranscriptionChannel
                    {
                        Duration = 4450,
                        Transcript =
                        [
                            new TranscriptionSentence
                            {
                                Sentence = "Hello, Ann.",
                                RawSentence = "hello ann",
                                Timestamp = 880,
                                Duration = 900,
                                Words = [new TranscriptionWord { Word = "Hello,", StartTime = 880, EndTime = 1200, Confidence = 0.97m }],
                            },
                        ],
                    },
                ],
            }),
        new("webhook.transcription-file.minimal", new TranscriptionFile()),
    ];

    public static AnswerRequest AnswerRequest => (AnswerRequest)All[0].Record;

    /// <summary>The full events.</summary>
    public static IReadOnlyDictionary<string, VoiceEvent> ByName { get; } = EventSamples.All
        .Where(sample => !sample.Name.EndsWith(Minimal, StringComparison.Ordinal))
        .ToDictionary(sample => sample.Name.Substring(Prefix.Length), sample => (VoiceEvent)sample.Record);

    public static TheoryData<VoiceEvent> Events()
    {
        TheoryData<VoiceEvent> data = new();
        foreach (var sample in ByName.Values)
        {
            data.Add(sample);
        }

        return data;
    }
}
