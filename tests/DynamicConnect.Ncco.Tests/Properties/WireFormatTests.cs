using System.Text.Json;

namespace DynamicConnect.Tests.Properties;

/// <summary>
/// Compares the library with the NCCO reference as a reviewed snapshot, to detect properties that are lost, renamed, moved or of another
/// type.
/// </summary>
/// <remarks>
/// A line of the snapshot lists the properties as <c>name:type</c>, with <c>!</c> if they are required. The types are <c>s</c> string,
/// <c>n</c> number, <c>b</c> boolean, <c>o</c> object and <c>q</c> number as a string, with brackets for an array.
/// </remarks>
public sealed class WireFormatTests
{
    [Fact]
    public async Task Records_All_AreWrittenAsTheReferenceSays() =>
        await Snapshot.Verify($"{{\n{string.Join(",\n", RecordProperties.All.Select(table => $"  \"{table.Type.Name}\": \"{Line(table)}\""))}\n}}", "wire-format");

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
            from table in RecordProperties.All
            from property in table.Properties
            from other in property.Contract.OtherNames
            select $"{property}={other}";

        others.Should().BeEquivalentTo(
            "AdvancedMachineDetection.beep_timeout=beepTimeout",
            "ConnectAction.advancedMachineDetection=advanced_machine_detection",
            "ConnectAction.eventUrl=event_url",
            "ConversationAction.eventUrl=event_url",
            "ConversationAction.musicOnHoldUrl=musicOnHold",
            "InputAction.eventUrl=event_url",
            "NotifyAction.eventUrl=event_url",
            "RecordAction.endOnKey=endOnkey",
            "RecordAction.eventUrl=event_url",
            "TalkAction.text=ssml",
            "TranscriptionSettings.eventUrl=event_url",
            "InputAction.dtmf=maxDigits",
            "InputAction.dtmf=submitOnHash",
            "InputAction.dtmf=timeOut",
            "OnAnswer.ringbackTone=ringback",
            "SipEndpoint.standardHeaders=standard_headers",
            "TransferAction.conversationId=conversation_id",
            "WebSocketEndpoint.content-type=contentType");
    }

    private static string Line(RecordProperties table)
    {
        using var json = JsonDocument.Parse(table.Full().ToString());
        var written = json.RootElement.EnumerateObject().Select(property => property.Name == table.Discriminator
            ? $"{property.Name}={property.Value.GetString()}"
            : $"{property.Name}:{Type(property.Value)}{(table.Property(property.Name).IsRequired ? "!" : "")}");
        return string.Join(" ", written);
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
