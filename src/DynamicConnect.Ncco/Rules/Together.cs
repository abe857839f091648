using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules about properties of one record that belong together, or exclude each other.</summary>
internal static class Together
{
    private const string Refused = "The platform refuses the NCCO.";

    public static RecordRule WithoutKind { get; } = new(
        StructureRules.Required.Id,
        StructureRules.Required.Severity,
        StructureRules.Required.Title,
        StructureRules.Required.Why,
        "What tells the kind of an action or endpoint is required, and not set.",
        StructureRules.Required.Wrong,
        StructureRules.Required.Right);

    public static RecordRule MuteWithCanSpeak { get; } = new(
        "NCCO3001",
        ProblemSeverity.Error,
        "mute does not stand beside canSpeak.",
        Refused,
        "mute stands beside canSpeak. Allowed: one of the two.",
        """[{"action":"conversation","name":"room","canSpeak":[],"mute":true}]""",
        """[{"action":"conversation","name":"room","canSpeak":[]}]""")
    {
        Schema = """{"not":{"required":["mute","canSpeak"]}}""",
    };

    public static RecordRule FromWithRandom { get; } = new(
        "NCCO3002",
        ProblemSeverity.Error,
        "from does not stand beside randomFromNumber: true.",
        Refused,
        "from stands beside randomFromNumber: true. Allowed: one of the two.",
        """[{"action":"connect","from":"447700900000","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123"}]}]""",
        """[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123"}]}]""")
    {
        Schema = """{"not":{"required":["from","randomFromNumber"],"properties":{"randomFromNumber":{"enum":[true]}}}}""",
    };

    public static RecordRule ChannelsWithoutSplit { get; } = new(
        "NCCO3003",
        ProblemSeverity.Error,
        "channels stands beside split.",
        Refused,
        "channels stands without split. Allowed: channels with split: conversation.",
        """[{"action":"record","channels":2}]""",
        """[{"action":"record","split":"conversation","channels":2}]""")
    {
        Schema = """{"anyOf":[{"not":{"required":["channels"]}},{"required":["split"]}]}""",
    };

    public static RecordRule TranscriptionWithoutRecord { get; } = new(
        "NCCO3004",
        ProblemSeverity.Error,
        "transcription of a conversation stands beside record: true.",
        "Nothing is recorded, so nothing is transcribed.",
        "transcription stands without record: true. Allowed: transcription with record: true.",
        """[{"action":"conversation","name":"room","transcription":{}}]""",
        """[{"action":"conversation","name":"room","record":true,"transcription":{}}]""")
    {
        Schema = """{"anyOf":[{"not":{"required":["transcription"]}},{"required":["record"],"properties":{"record":{"enum":[true]}}}]}""",
    };

    public static RecordRule DtmfWithAsynchronous { get; } = new(
        "NCCO3005",
        ProblemSeverity.Error,
        "dtmf is not set where mode is asynchronous.",
        Refused,
        "dtmf stands beside mode: asynchronous, where digits are sent one at a time. Allowed: dtmf with mode: synchronous.",
        """[{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1},"mode":"asynchronous"}]""",
        """[{"action":"input","type":["dtmf"],"mode":"asynchronous"}]""")
    {
        Schema = """{"not":{"required":["dtmf","mode"],"properties":{"mode":{"enum":["asynchronous"]}}}}""",
    };

    public static RecordRule DtmfWithoutType { get; } = new(
        "NCCO3006",
        ProblemSeverity.Warning,
        "dtmf is set where type has dtmf.",
        "The settings have no effect.",
        "dtmf is set, but type has no dtmf. Allowed: dtmf settings where type has dtmf.",
        """[{"action":"input","type":["speech"],"dtmf":{"maxDigits":1}}]""",
        """[{"action":"input","type":["dtmf","speech"],"dtmf":{"maxDigits":1}}]""");

    public static RecordRule SpeechWithoutType { get; } = new(
        "NCCO3007",
        ProblemSeverity.Warning,
        "speech is set where type has speech.",
        "The settings have no effect.",
        "speech is set, but type has no speech. Allowed: speech settings where type has speech.",
        """[{"action":"input","type":["dtmf"],"speech":{"language":"en-GB"}}]""",
        """[{"action":"input","type":["dtmf","speech"],"speech":{"language":"en-GB"}}]""");

    public static RecordRule SynchronousWithoutUrl { get; } = new(
        "NCCO3008",
        ProblemSeverity.Information,
        "eventUrl stands beside eventType: synchronous.",
        "The event URL of the application is asked for the next NCCO, which may not be made for that.",
        "eventUrl is not set beside eventType: synchronous, so the event URL of the application gives the next NCCO. Allowed: an eventUrl of its own, or none.",
        """[{"action":"connect","eventType":"synchronous","endpoint":[{"type":"app","user":"ann"}]}]""",
        """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"app","user":"ann"}]}]""");

    public static RecordRule DetectionTwice { get; } = new(
        "NCCO3009",
        ProblemSeverity.Information,
        "machineDetection does not stand beside advancedMachineDetection.",
        "Only advancedMachineDetection has an effect.",
        "machineDetection stands beside advancedMachineDetection, which wins. Allowed: one of the two.",
        """[{"action":"connect","machineDetection":"hangup","advancedMachineDetection":{"behavior":"continue"},"endpoint":[{"type":"app","user":"ann"}]}]""",
        """[{"action":"connect","advancedMachineDetection":{"behavior":"continue"},"endpoint":[{"type":"app","user":"ann"}]}]""");

    public static RecordRule UriWithUser { get; } = new(
        "NCCO3010",
        ProblemSeverity.Error,
        "uri of a SIP endpoint does not stand beside user or domain.",
        Refused,
        "uri stands beside user or domain. Allowed: uri alone, or user and domain.",
        """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","user":"ann","domain":"example"}]}]""",
        """[{"action":"connect","endpoint":[{"type":"sip","user":"ann","domain":"example"}]}]""")
    {
        Schema = """{"not":{"anyOf":[{"required":["uri","user"]},{"required":["uri","domain"]}]}}""",
    };

    public static RecordRule SipWithoutAddress { get; } = new(
        "NCCO3011",
        ProblemSeverity.Error,
        "A SIP endpoint has uri, or user and domain.",
        Refused,
        "uri is required, and not set. Allowed: uri alone, or user and domain.",
        """[{"action":"connect","endpoint":[{"type":"sip"}]}]""",
        """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com"}]}]""")
    {
        Schema = """{"anyOf":[{"required":["uri"]},{"required":["user","domain"]}]}""",
    };

    public static RecordRule DomainWithoutUser { get; } = SipWithoutAddress with { Message = "user is required beside domain, and not set. Allowed: user and domain together.", Schema = null };

    public static RecordRule UserWithoutDomain { get; } = SipWithoutAddress with { Message = "domain is required beside user, and not set. Allowed: user and domain together.", Schema = null };

    public static RecordRule CustomWithoutValue { get; } = new(
        "NCCO3012",
        ProblemSeverity.Error,
        "An authorization has a type, and a value where the type is custom.",
        Refused,
        "value is required with type: custom, and not set. Allowed: a header of 1 to 8,191 characters of printable ASCII.",
        """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom"}}]}]""",
        """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer abc"}}]}]""")
    {
        Schema = """{"anyOf":[{"required":["value"]},{"not":{"required":["type"],"properties":{"type":{"enum":["custom"]}}}}]}""",
    };

    public static RecordRule AuthorizationWithoutType { get; } = CustomWithoutValue with
    {
        Message = "type is required, and not set. Allowed: vonage or custom.",
        Schema = """{"required":["type"]}""",
    };

    public static RecordRule VonageWithValue { get; } = new(
        "NCCO3013",
        ProblemSeverity.Error,
        "An authorization of type vonage has no value.",
        Refused,
        "value stands beside type: vonage, which makes a header of its own. Allowed: value with type: custom.",
        """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"vonage","value":"Bearer abc"}}]}]""",
        """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"vonage"}}]}]""")
    {
        Schema = """{"not":{"required":["type","value"],"properties":{"type":{"enum":["vonage"]}}}}""",
    };
}
