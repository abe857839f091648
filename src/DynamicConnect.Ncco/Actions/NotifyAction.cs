using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Sends a custom payload to the application, which may return the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[NccoAction("notify")]
[JsonConverter(typeof(VoiceObjectConverter<NotifyAction>))]
public sealed partial record NotifyAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public NotifyAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="payload">The payload to send.</param>
    /// <param name="eventUrl">The webhook URLs that receive the payload.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="payload"/> or <paramref name="eventUrl"/> is <see langword="null"/>.
    /// </exception>
    [SetsRequiredMembers]
    public NotifyAction(JsonData payload, [StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl)
    {
        Payload = NotNull(payload, nameof(payload));
        EventUrl = [NotNull(eventUrl, nameof(eventUrl))];
    }

    /// <summary>The payload to send.</summary>
    /// <remarks>A JSON object; it arrives unchanged. An empty object when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [JsonObject]
    public required partial JsonData Payload { get; init; }

    /// <summary>The webhook URLs that receive the payload.</summary>
    /// <remarks>
    /// One or more absolute http or https URLs; only one is used. An empty list when the document doesn't contain the property.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [OneOrMore, Urls, Alias("event_url")]
    public required partial ValueList<string> EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }
}
