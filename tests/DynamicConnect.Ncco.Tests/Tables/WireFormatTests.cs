using System.Text.Json;

namespace DynamicConnect.Tests.Tables;

/// <summary>The NCCO reference once more, by hand: losing, renaming, moving or retyping any one row of the library is noticed.</summary>
/// <remarks>
/// <c>name:type</c>, <c>!</c> for required. Types: <c>s</c> text, <c>n</c> number, <c>b</c> boolean, <c>o</c> object, <c>q</c> number as text, brackets for an array.
/// </remarks>
public sealed class WireFormatTests
{
    private static readonly Dictionary<Type, string> Expected = new()
    {
        [typeof(TalkAction)] = "action=talk text:s! language:s style:n premium:b provider:s providerOptions:o bargeIn:b loop:n level:n",
        [typeof(StreamAction)] = "action=stream streamUrl:[s]! level:n bargeIn:b loop:n",
        [typeof(InputAction)] = "action=input eventUrl:[s] eventMethod:s type:[s]! dtmf:o speech:o mode:s",
        [typeof(ConnectAction)] =
            "action=connect from:s randomFromNumber:b timeout:q limit:n machineDetection:s advancedMachineDetection:o eventType:s eventUrl:[s] eventMethod:s ringbackTone:s endpoint:[o]!",
        [typeof(RecordAction)] =
            "action=record format:s split:s channels:n endOnSilence:n endOnKey:s timeOut:n beepStart:b eventUrl:[s] eventMethod:s transcription:o",
        [typeof(ConversationAction)] =
            "action=conversation name:s! startOnEnter:b endOnExit:b record:b canHear:[s] canSpeak:[s] mute:b musicOnHoldUrl:[s] eventUrl:[s] eventMethod:s transcription:o",
        [typeof(NotifyAction)] = "action=notify payload:o! eventUrl:[s]! eventMethod:s",
        [typeof(WaitAction)] = "action=wait timeout:n",
        [typeof(TransferAction)] = "action=transfer conversationId:s! canHear:[s] canSpeak:[s] mute:b",
        [typeof(UnknownAction)] = " action:s",
        [typeof(PhoneEndpoint)] = "type=phone number:s! dtmfAnswer:s onAnswer:o shaken:s",
        [typeof(AppEndpoint)] = "type=app user:s!",
        [typeof(WebSocketEndpoint)] = "type=websocket uri:s! content-type:s headers:o authorization:o",
        [typeof(SipEndpoint)] = "type=sip uri:s user:s domain:s headers:o standardHeaders:o",
        [typeof(VbcEndpoint)] = "type=vbc extension:s!",
        [typeof(UnknownEndpoint)] = " type:s",
        [typeof(OnAnswer)] = " url:s! ringbackTone:s",
        [typeof(WebSocketAuthorization)] = " type:s value:s",
        [typeof(SipStandardHeaders)] = " User-to-User:s",
        [typeof(DtmfSettings)] = " maxDigits:n submitOnHash:b timeOut:n",
        [typeof(SpeechSettings)] =
            " uuid:[s] context:[s] language:s endOnSilence:n startTimeout:n maxDuration:n sensitivity:n saveAudio:b provider:s providerOptions:o",
        [typeof(TranscriptionSettings)] = " language:s eventUrl:[s] eventMethod:s sentimentAnalysis:b",
        [typeof(AdvancedMachineDetection)] = " behavior:s mode:s beep_timeout:n",
    };

    public static IEnumerable<object[]> Records => Table.Names();

    [Fact]
    public void Records_All_AreThoseOfTheReference() =>
        Table.All.Select(table => table.Type).Should().BeEquivalentTo(Expected.Keys);

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_EverythingSet_IsWrittenAsTheReferenceSays(string record)
    {
        var table = Table.Named(record);
        using var json = JsonDocument.Parse(table.Full().ToString());

        var properties = json.RootElement.EnumerateObject().ToList();
        var head = table.Discriminator is null ? "" : $"{properties[0].Name}={properties[0].Value.GetString()}";
        var written = properties.Skip(table.Discriminator is null ? 0 : 1)
            .Select(property => $"{property.Name}:{Type(property.Value)}{(table.Property(property.Name).IsRequired ? "!" : "")}");

        $"{head} {string.Join(" ", written)}".Should().Be(Expected[table.Type]);
    }

    [Theory]
    [InlineData(typeof(EventType), "asynchronous synchronous")]
    [InlineData(typeof(WebhookMethod), "GET POST")]
    [InlineData(typeof(InputType), "dtmf speech")]
    [InlineData(typeof(InputMode), "synchronous asynchronous")]
    [InlineData(typeof(MachineDetection), "continue hangup")]
    [InlineData(typeof(DetectionMode), "default detect detect_beep")]
    [InlineData(typeof(RecordingFormat), "mp3 wav ogg")]
    [InlineData(typeof(RecordingSplit), "conversation")]
    [InlineData(typeof(WebSocketAuthorizationType), "vonage custom")]
    public void Enumeration_All_HasTheNamesOfTheReference(Type type, string expected)
    {
        var names = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type).Trim('"'));

        string.Join(" ", names).Should().Be(expected);
    }

    [Fact]
    public void OtherNames_All_AreThoseSeenInDocuments()
    {
        var others =
            from table in Table.All
            from property in table.Properties
            from other in property.OtherNames
            select $"{property}={other}";

        others.Should().BeEquivalentTo(
            "AdvancedMachineDetection.beep_timeout=beepTimeout",
            "ConnectAction.advancedMachineDetection=advanced_machine_detection",
            "InputAction.dtmf=maxDigits",
            "InputAction.dtmf=submitOnHash",
            "InputAction.dtmf=timeOut",
            "OnAnswer.ringbackTone=ringback",
            "SipEndpoint.standardHeaders=standard_headers",
            "TransferAction.conversationId=conversation_id",
            "WebSocketEndpoint.content-type=contentType");
    }

    private static string Type(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{Type(value[0])}]",
        JsonValueKind.Object => "o",
        JsonValueKind.True => "b",
        JsonValueKind.Number => "n",
        _ => decimal.TryParse(value.GetString(), out _) ? "q" : "s",
    };
}
