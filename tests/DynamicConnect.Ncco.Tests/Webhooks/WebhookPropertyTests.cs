using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests;

/// <summary>The properties of the webhook reference, listed again by hand, to detect properties that the library lacks.</summary>
public sealed class WebhookPropertyTests
{
    private const string Time = "\"2020-01-01T12:00:00.000Z\"";
    private const string Uuid = "\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\"";
    private const string Conversation = "\"CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab\"";

    private static readonly DateTimeOffset Noon = new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, string Json, object Value)[] Webhook =
    [
        ("from", "\"447700900000\"", "447700900000"),
        ("to", "\"447700900001\"", "447700900001"),
        ("uuid", Uuid, "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
        ("conversation_uuid", Conversation, "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
        ("reason", "\"Connection closed\"", "Connection closed"),
        ("original_request", "{\"url\":\"https://example.com/events\",\"type\":\"event\"}", new OriginalRequest { Url = "https://example.com/events", Type = "event" }),
    ];

    private static readonly (string Name, string Json, object Value)[] Event =
    [
        .. Webhook,
        ("timestamp", Time, Noon),
        ("headers", "{\"X-Account\":\"7\"}", JsonData.Parse("{\"X-Account\":\"7\"}")),
    ];

    private static readonly Dictionary<Type, (string Name, string Json, object Value)[]> Expected = new()
    {
        [typeof(AnswerRequest)] =
        [
            .. Webhook,
            ("from_user", "\"jane\"", "jane"),
            ("endpoint_type", "\"app\"", EndpointType.App),
            ("region_url", "\"https://api-eu.vonage.com\"", "https://api-eu.vonage.com"),
            ("custom_data", "{\"customer\":7}", JsonData.Parse("{\"customer\":7}")),
        ],
        [typeof(CallStatusEvent)] =
        [
            .. Event,
            ("status", "\"completed\"", CallStatus.Completed),
            ("direction", "\"inbound\"", CallDirection.Inbound),
            ("detail", "\"carrier_timeout\"", CallDetail.CarrierTimeout),
            ("start_time", Time, Noon),
            ("end_time", Time, Noon),
            ("duration", "\"2\"", TimeSpan.FromSeconds(2)),
            ("rate", "\"0.00450000\"", 0.00450000m),
            ("price", "\"0.00015000\"", 0.00015000m),
            ("network", "\"GB-FIXED\"", "GB-FIXED"),
            ("disconnected_by", "\"platform\"", DisconnectedBy.Platform),
            ("sip_code", "404", 404),
            ("sub_state", "\"beep_start\"", MachineSubState.BeepStart),
            ("call_uuid", Uuid, "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
        ],
        [typeof(InputEvent)] =
        [
            .. Event,
            ("dtmf", "{\"digits\":\"42#\",\"timed_out\":false}", new DtmfInput { Digits = "42#", TimedOut = false }),
            (
                "speech",
                "{\"results\":[{\"text\":\"yes\",\"confidence\":\"0.93\"}],\"timeout_reason\":\"max_duration\",\"error\":\"none\",\"recording_url\":\"https://example.com/1\"}",
                new SpeechInput
                {
                    Results = [new SpeechResult { Text = "yes", Confidence = 0.93m }],
                    TimeoutReason = SpeechTimeoutReason.MaxDuration,
                    Error = "none",
                    RecordingUrl = "https://example.com/1",
                }),
        ],
        [typeof(RecordingEvent)] =
        [
            .. Event,
            ("recording_url", "\"https://example.com/1\"", "https://example.com/1"),
            ("recording_uuid", Uuid, "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
            ("size", "12222", 12222L),
            ("start_time", Time, Noon),
            ("end_time", Time, Noon),
            ("status", "\"ok\"", "ok"),
        ],
        [typeof(TranscriptionEvent)] =
        [
            .. Event,
            ("transcription_url", "\"https://example.com/1\"", "https://example.com/1"),
            ("recording_uuid", Uuid, "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
            ("status", "\"transcribed\"", CallStatus.Transcribed),
            ("type", "\"record\"", "record"),
        ],
        [typeof(TransferEvent)] =
        [
            .. Event,
            ("conversation_uuid_from", Conversation, "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
            ("conversation_uuid_to", Conversation, "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
            ("type", "\"transfer\"", "transfer"),
        ],
        [typeof(NotifyEvent)] = [.. Event, ("payload", "[1.50]", JsonData.Parse("[1.50]"))],
        [typeof(ErrorEvent)] = [.. Event],
        [typeof(UnknownEvent)] = [.. Event],
        [typeof(DtmfInput)] = [("digits", "\"1\"", "1"), ("timed_out", "true", true)],
        [typeof(SpeechInput)] =
        [
            ("results", "[{\"text\":\"no\"}]", ValueList.Create(new SpeechResult { Text = "no" })),
            ("timeout_reason", "\"start_timeout\"", SpeechTimeoutReason.StartTimeout),
            ("error", "\"busy\"", "busy"),
            ("recording_url", "\"https://example.com/1\"", "https://example.com/1"),
        ],
        [typeof(SpeechResult)] = [("text", "\"no\"", "no"), ("confidence", "\"0.50\"", 0.50m)],
        [typeof(OriginalRequest)] = [("url", "\"https://example.com\"", "https://example.com"), ("type", "\"answer\"", "answer")],
    };

    public static TheoryData<Type, string> Properties()
    {
        TheoryData<Type, string> data = new();
        foreach (var type in Expected)
        {
            foreach (var (name, _, _) in type.Value)
            {
                data.Add(type.Key, name);
            }
        }

        return data;
    }

    public static TheoryData<Type> Types()
    {
        TheoryData<Type> data = new();
        foreach (var type in Expected.Keys)
        {
            data.Add(type);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_AloneInADocument_IsReadTypedAndWrittenBack(Type type, string name)
    {
        var (_, json, value) = Expected[type].Single(x => x.Name == name);
        var document = $"{{\"{name}\":{json}}}";

        var record = Read(type, document);

        Value(record, name).Should().Be(value);
        record.AdditionalProperties.Count.Should().Be(0);
        record.ToString().Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_IsNull_StaysUnsetAndIsWrittenBack(Type type, string name)
    {
        var document = $"{{\"{name}\":null}}";

        var record = Read(type, document);

        Value(record, name).Should().BeNull();
        record.ToString().Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Document_WithEveryProperty_IsWrittenInTheOrderOfTheWire(Type type)
    {
        var document = $"{{{string.Join(",", Expected[type].Select(x => $"\"{x.Name}\":{x.Json}"))}}}";

        Read(type, document).ToString().Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_HasNoPropertyWithoutARow(Type type)
    {
        var known = Expected[type].Select(x => x.Name).Concat(["AdditionalProperties", "SipHeaders"]).ToArray();

        type.GetProperties().Where(x => !known.Any(name => IsNamed(x.Name, name))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_ChangesInACopy_MakesItDifferent(Type type, string name)
    {
        var (_, json, _) = Expected[type].Single(x => x.Name == name);

        Read(type, $"{{\"{name}\":{json}}}").Should().NotBe(Read(type, "{}"));
        Read(type, $"{{\"{name}\":{json}}}").GetHashCode().Should().Be(Read(type, $"{{\"{name}\":{json}}}").GetHashCode());
    }

    [Fact]
    public void Webhooks_AreAllStatedHere()
    {
        var types = typeof(VoiceWebhook).Assembly.GetTypes().Where(x => typeof(VoiceWebhook).IsAssignableFrom(x) && !x.IsAbstract);

        types.Should().BeSubsetOf(Expected.Keys);
        typeof(VoiceWebhook).Assembly.GetTypes().Where(x => typeof(VoiceWebhook).IsAssignableFrom(x) && !x.IsAbstract && !x.IsSealed).Should().BeEmpty();
    }

    [Fact]
    public void Properties_OfOneName_HaveOneFormInAQuery()
    {
        var forms = Expected
            .Where(type => typeof(VoiceWebhook).IsAssignableFrom(type.Key))
            .SelectMany(type => type.Value)
            .GroupBy(property => property.Name, property => property.Value is JsonData ? "any" : property.Value is VoiceObject ? "object" : "text");

        forms.Where(form => form.Distinct().Count() > 1).Should().BeEmpty();
    }

    private static VoiceObject Read(Type type, string json) => RecordProperties.Of(type).Read(json);

    private static object? Value(VoiceObject record, string name) => record.GetType().GetProperties().Single(x => IsNamed(x.Name, name)).GetValue(record);

    private static bool IsNamed(string property, string name) => string.Equals(property, name.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
}
