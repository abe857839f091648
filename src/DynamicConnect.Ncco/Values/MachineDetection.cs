using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>What becomes of a call that an answering machine picks up.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<MachineDetection>))]
public enum MachineDetection
{
    /// <summary>The call goes on, and the event says <c>machine</c>.</summary>
    Continue,

    /// <summary>The call is ended.</summary>
    Hangup,
}
