using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Headers of a SIP INVITE that are sent under their own names.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Sip endpoint in the NCCO reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<SipStandardHeaders>))]
public sealed partial record SipStandardHeaders : VoiceObject
{
    /// <summary>The User-to-User header of RFC 7433.</summary>
    /// <remarks>At most 256 characters, none of them a control character.</remarks>
    [JsonName("User-to-User"), BlankHasNoEffect, UserToUser, NoControlCharacters]
    public partial string? UserToUser { get; init; }
}
