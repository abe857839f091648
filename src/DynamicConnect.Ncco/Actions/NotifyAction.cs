using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Sends a payload of your own to the application, whose answer may be the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<NotifyAction>))]
public sealed record NotifyAction : NccoAction
{
    private JsonData? payload;
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;

    /// <summary>An action whose required values are set by name.</summary>
    public NotifyAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="payload">What is sent.</param>
    /// <param name="eventUrl">Where it is sent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> or <paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public NotifyAction(JsonData payload, [StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl)
    {
        Payload = Given(payload, nameof(payload));
        EventUrl = [Given(eventUrl, nameof(eventUrl))];
    }

    /// <summary>What is sent.</summary>
    /// <remarks>A JSON object; it arrives as it is. An empty object when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required JsonData Payload { get => payload ?? JsonData.EmptyObject; init => payload = Given(value); }

    /// <summary>Where it is sent.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<string> EventUrl { get => eventUrl ?? ValueList<string>.Empty; init => eventUrl = Given(value); }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    internal static Shape<NotifyAction> Shape { get; } = new("action", "notify", static () => new NotifyAction { Payload = JsonData.EmptyObject, EventUrl = [] })
    {
        { "payload", Kind.Json, static x => ref x.payload, Trait.Required, Rule.JsonObject },
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Trait.Required, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
    };

    internal override Plan Plan => Shape.Plan;
}
