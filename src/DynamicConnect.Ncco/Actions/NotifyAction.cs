using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Sends a payload of your own to the application, whose answer may be the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[NccoAction("notify")]
[JsonConverter(typeof(VoiceObjectConverter<NotifyAction>))]
public sealed partial record NotifyAction : NccoAction
{
    /// <summary>An action whose required values are set by name.</summary>
    public NotifyAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="payload">What is sent.</param>
    /// <param name="eventUrl">Where it is sent.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="payload"/> or <paramref name="eventUrl"/> is <see langword="null"/>.
    /// </exception>
    [SetsRequiredMembers]
    public NotifyAction(JsonData payload, [StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl)
    {
        Payload = NotNull(payload, nameof(payload));
        EventUrl = [NotNull(eventUrl, nameof(eventUrl))];
    }

    /// <summary>What is sent.</summary>
    /// <remarks>A JSON object; it arrives as it is. An empty object when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [JsonObject]
    public required partial JsonData Payload { get; init; }

    /// <summary>Where it is sent.</summary>
    /// <remarks>One or more absolute http or https URLs; Vonage uses one. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [OneOrMore, Urls, Alias("event_url")]
    public required partial ValueList<string> EventUrl { get; init; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }
}
