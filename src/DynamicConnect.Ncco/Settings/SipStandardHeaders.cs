using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Headers of a SIP INVITE that are sent under their own names.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Sip endpoint in the NCCO reference</see>.</remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<SipStandardHeaders>))]
public sealed partial record SipStandardHeaders : VoiceObject
{
    /// <summary>The User-to-User header of RFC 7433.</summary>
    /// <remarks>At most 256 characters.</remarks>
    [JsonName("User-to-User"), UserToUser]
    public partial string? UserToUser { get; init; }
}
