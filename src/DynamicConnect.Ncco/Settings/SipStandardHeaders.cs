using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Standard headers of a SIP INVITE, which are sent without <c>X-</c>.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">The SIP endpoint in the NCCO reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<SipStandardHeaders>))]
public sealed partial record SipStandardHeaders : VoiceObject
{
    /// <summary>The User-to-User header, as in RFC 7433.</summary>
    /// <remarks>At most 256 characters, without control characters.</remarks>
    [JsonName("User-to-User"), BlankHasNoEffect, UserToUser, NoControlCharacters]
    public partial string? UserToUser { get; init; }
}
