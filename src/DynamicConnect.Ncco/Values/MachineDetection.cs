using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>What happens to a call that an answering machine picks up.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<MachineDetection>))]
public enum MachineDetection
{
    /// <summary>The call continues, and an event with status <c>machine</c> is sent.</summary>
    Continue,

    /// <summary>The call is ended.</summary>
    Hangup,
}
