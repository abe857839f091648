using System.Text.Json;

namespace DynamicConnect.Tests.Validation;

/// <summary>Values from webhooks are valid in the corresponding properties of an NCCO.</summary>
public sealed class WebhookValueTests
{
    private static readonly Dictionary<string, Func<string, NccoAction>[]> Places = new()
    {
        ["uuid"] = Legs,
        ["call_uuid"] = Legs,
        ["conversation_uuid"] = Conversations,
        ["conversation_uuid_from"] = Conversations,
        ["conversation_uuid_to"] = Conversations,
        ["from"] = Numbers,
        ["to"] = Numbers,
        ["from_user"] = [value => new ConnectAction(new AppEndpoint(value)), value => new ConnectAction(new WebSocketEndpoint("wss://example.com")) { From = value }],
        ["recording_url"] = Urls,
        ["transcription_url"] = Urls,
        ["region_url"] = Urls,
    };

    private static Func<string, NccoAction>[] Legs =>
    [
        value => new ConversationAction("room") { CanHear = [value], CanSpeak = [value] },
        value => new TransferAction("CON-1") { CanHear = [value], CanSpeak = [value] },
        value => new InputAction(InputType.Speech) { Speech = new SpeechSettings { Uuid = [value] } },
        value => new ConversationAction(value),
    ];

    private static Func<string, NccoAction>[] Conversations => [value => new TransferAction(value), value => new ConversationAction(value)];

    private static Func<string, NccoAction>[] Numbers =>
    [
        value => new ConnectAction(new PhoneEndpoint(value)) { From = value },
        value => new ConnectAction(new SipEndpoint("sip:ann@example.com")) { From = value },
        value => new ConnectAction(new WebSocketEndpoint("wss://example.com")) { From = value },
    ];

    private static Func<string, NccoAction>[] Urls =>
    [
        value => new StreamAction(value),
        value => new RecordAction { EventUrl = [value] },
        value => new ConnectAction(new AppEndpoint("ann")) { RingbackTone = value },
    ];

    public static TheoryData<string, string> Delivered()
    {
        TheoryData<string, string> data = new();
        foreach (var (name, value) in WebhookSamples.All.SelectMany(sample => Values(sample.Record.ToString())).Concat(AsRealOnesCome).Distinct())
        {
            data.Add(name, value);
        }

        return data;
    }

    private static IEnumerable<(string Name, string Value)> AsRealOnesCome =>
    [
        ("uuid", "aaaaaaaabbbbccccdddd0123456789ab"),
        ("uuid", "AAAAAAAABBBBCCCCDDDD0123456789AB"),
        ("call_uuid", "AAAAAAAA-BBBB-CCCC-DDDD-0123456789AB"),
        ("conversation_uuid", "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"),
        ("recording_url", "https://api-us-1.nexmo.com/v1/files/bbbbbbbb-aaaa-cccc-dddd-0123456789ab"),
    ];

    [Theory]
    [MemberData(nameof(Delivered))]
    public void Value_OfAWebhook_IsValidInAnNcco(string name, string value)
    {
        foreach (var make in Places[name])
        {
            new Ncco(make(value)).Validate().Where(problem => problem.Severity != ProblemSeverity.Information).Should().BeEmpty("{0} comes as {1}", name, value);
        }
    }

    [Theory]
    [InlineData("SipHeader_X-UserId", "1938ND9")]
    [InlineData("SipHeader_User-to-User", "56;encoding=hex")]
    public void SipHeader_OfAWebhook_IsValidInASipEndpoint(string name, string value)
    {
        var call = WebhookSamples.AnswerRequest;
        var header = call.SipHeaders[name.Substring("SipHeader_".Length)];

        header.Should().Be(value);
        Ncco ncco =
        [
            new ConnectAction(new SipEndpoint("sip:ann@example.com")
            {
                Headers = JsonData.Parse($"{{\"{name.Substring("SipHeader_".Length)}\":\"{header}\"}}"),
                StandardHeaders = new SipStandardHeaders { UserToUser = header },
            }),
        ];
        ncco.Validate().Should().BeEmpty();
    }

    [Fact]
    public void CustomData_OfAWebhook_IsValidAsPayloadAndHeaders()
    {
        var data = WebhookSamples.AnswerRequest.CustomData!;

        new Ncco(new NotifyAction(data, "https://example.com/events"), new ConnectAction(new WebSocketEndpoint("wss://example.com/bot") { Headers = data }))
            .Validate().Should().BeEmpty();
    }

    [Theory]
    [InlineData("agent")]
    [InlineData("{uuid}")]
    [InlineData("aaaaaaaabbbbccccdddd0123456789a")]
    [InlineData("aaaaaaaabbbbccccdddd0123456789abc")]
    [InlineData("aaaaaaaabbbb-cccc-dddd-0123456789ab")]
    [InlineData("")]
    public void Id_OfAnotherForm_IsAWarning(string id) => Legs.Take(3).Should().AllSatisfy(make =>
        new Ncco(make(id)).Validate().Should().NotBeEmpty().And.OnlyContain(problem => problem.Rule == "NCCO2013" && problem.Severity == ProblemSeverity.Warning));

    private static List<(string Name, string Value)> Values(string webhook)
    {
        using var json = JsonDocument.Parse(webhook);
        return [.. Values(json.RootElement)];
    }

    private static IEnumerable<(string Name, string Value)> Values(JsonElement element) =>
        from property in element.EnumerateObject()
        from value in property.Value.ValueKind switch
        {
            JsonValueKind.String when Places.ContainsKey(property.Name) => [(property.Name, property.Value.GetString()!)],
            JsonValueKind.Object => Values(property.Value),
            _ => Enumerable.Empty<(string, string)>(),
        }
        select value;
}
