using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Headers of a SIP INVITE that are sent under their own names.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Sip endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<SipStandardHeaders>))]
public sealed record SipStandardHeaders : VoiceObject
{
    private string? userToUser;

    /// <summary>The User-to-User header of RFC 7433.</summary>
    /// <remarks>At most 256 characters.</remarks>
    public string? UserToUser { get => userToUser; init => userToUser = value; }

    internal static Shape<SipStandardHeaders> Shape { get; } = new(static () => new SipStandardHeaders())
    {
        { "User-to-User", Kind.Text, static x => ref x.userToUser, Rule.UserToUser },
    };

    internal override Plan Plan => Shape.Plan;
}
