using System.Text.Json.Serialization;
using DynamicConnect.Wire;

namespace DynamicConnect;

/// <summary>An action of an NCCO: what happens in a call at one point.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">The NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<NccoAction>))]
public abstract record NccoAction : VoiceObject
{
    private protected NccoAction()
    {
    }

    /// <summary>All actions: one line each, and nothing else knows them all.</summary>
    internal static Union<NccoAction> Kinds { get; } = new("action", static () => UnknownAction.Shape, static () =>
    [
        TalkAction.Shape,
        StreamAction.Shape,
        InputAction.Shape,
        ConnectAction.Shape,
        RecordAction.Shape,
        ConversationAction.Shape,
        NotifyAction.Shape,
        WaitAction.Shape,
        TransferAction.Shape,
    ]);
}
