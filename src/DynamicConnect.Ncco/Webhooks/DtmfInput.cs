using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The keys that were pressed.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<DtmfInput>))]
public sealed partial record DtmfInput : VoiceObject
{
    /// <summary>The keys, in order.</summary>
    /// <remarks><see langword="null"/> or empty when no key was pressed.</remarks>
    public partial string? Digits { get; init; }

    /// <summary>Whether the timeout ended the input.</summary>
    public partial bool? TimedOut { get; init; }
}
