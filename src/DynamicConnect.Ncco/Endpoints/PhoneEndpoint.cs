using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A telephone number.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">The phone endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<PhoneEndpoint>))]
public sealed record PhoneEndpoint : ConnectEndpoint
{
    private string? number;
    private string? dtmfAnswer;
    private OnAnswer? onAnswer;
    private string? shaken;

    /// <summary>An endpoint whose required values are set by name.</summary>
    public PhoneEndpoint()
    {
    }

    /// <summary>An endpoint with its required values.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public PhoneEndpoint(string number) => Number = Given(number, nameof(number));

    /// <summary>The number.</summary>
    /// <remarks>E.164: 7 to 15 digits, country code first, without <c>+</c>. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Number { get => number ?? ""; init => number = Given(value); }

    /// <summary>The keys that are sent when the call is answered, for an extension behind it.</summary>
    /// <remarks><c>0</c> to <c>9</c>, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of 500 milliseconds.</remarks>
    public string? DtmfAnswer { get => dtmfAnswer; init => dtmfAnswer = value; }

    /// <summary>What the called party hears before the calls are joined.</summary>
    /// <remarks>Vonage joins them at once when it is not set.</remarks>
    public OnAnswer? OnAnswer { get => onAnswer; init => onAnswer = value; }

    /// <summary>The STIR/SHAKEN identity header that vouches for the caller id.</summary>
    /// <remarks><c>JWT;info=&lt;url&gt;;alg=ES256;ppt="shaken"</c>.</remarks>
    public string? Shaken { get => shaken; init => shaken = value; }

    internal static Shape<PhoneEndpoint> Shape { get; } = new("type", "phone", static () => new PhoneEndpoint { Number = "" })
    {
        { "number", Kind.Text, static x => ref x.number, Trait.Required, Rule.E164 },
        { "dtmfAnswer", Kind.Text, static x => ref x.dtmfAnswer, Rule.DtmfKeys },
        { "onAnswer", static () => OnAnswer.Shape, static x => ref x.onAnswer },
        { "shaken", Kind.Text, static x => ref x.shaken, Rule.Shaken },
    };

    internal override Plan Plan => Shape.Plan;
}
