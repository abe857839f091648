using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Rings one member after the other with dynamic connect until somebody answers.</summary>
/// <remarks>
/// A group is immutable and keeps no state about calls. The position of a call in the group is part of the event URL's query, so any
/// server can answer any event, in any order and more than once.
/// After a failed connect, the group always rings the member after the position in the event, so it rings no member twice in a round.
/// If the position is missing, unreadable or outside the group, or if it has no valid signature although there is a
/// <see cref="SigningKey"/>, the group answers with <see cref="NoAnswer"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
public sealed partial record HuntGroup
{
    /// <summary>The name of the query parameter that holds the position in the event URL.</summary>
    public const string PositionParameter = "hunt";

    private ValueList<HuntGroupMember>? members;
    private string? eventUrl;
    private ValueList<byte>? signingKey;

    /// <summary>Creates a group whose required properties you set in an object initializer.</summary>
    public HuntGroup()
    {
    }

    /// <summary>Creates a group with its required values.</summary>
    /// <param name="eventUrl">The URL of the handler that calls <see cref="Next"/>.</param>
    /// <param name="endpoints">The members, in order.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="eventUrl"/>, <paramref name="endpoints"/> or one of them is <see langword="null"/>.
    /// </exception>
    [SetsRequiredMembers]
    public HuntGroup([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl, params ConnectEndpoint[] endpoints)
    {
        EventUrl = eventUrl ?? throw new ArgumentNullException(nameof(eventUrl));
        ArgumentNullException.ThrowIfNull(endpoints);
        Members = [.. endpoints.Select(endpoint => new HuntGroupMember(endpoint))];
    }

    /// <summary>Creates a group whose event URL the host sets, as <c>MapHuntGroup</c> of the ASP.NET Core package does.</summary>
    /// <param name="endpoints">The members, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or one of them is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public HuntGroup(params ConnectEndpoint[] endpoints)
        : this("", endpoints)
    {
    }

    /// <summary>The members, in order.</summary>
    /// <remarks>At least one.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<HuntGroupMember> Members
    {
        get => members ?? ValueList<HuntGroupMember>.Empty;
        init => members = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The URL of the handler that calls <see cref="Next"/>. Vonage requests the next step from it.</summary>
    /// <remarks>An absolute http or https URL. Its query is kept, except for <see cref="PositionParameter"/>.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public required string EventUrl
    {
        get => eventUrl ?? "";
        init => eventUrl = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get; init; }

    /// <summary>The caller ID that the members see.</summary>
    /// <remarks>E.164 digits without <c>+</c>. A member's own value takes precedence.</remarks>
    public string? From { get; init; }

    /// <summary>How long each member is rung.</summary>
    /// <remarks>1 to 120 whole seconds. A member's own value takes precedence. Vonage uses 60 seconds when it is not set.</remarks>
    public TimeSpan? RingTime { get; init; }

    /// <summary>What happens to the call when an answering machine picks up.</summary>
    /// <remarks>Vonage detects no machines when it is not set. A machine counts as a failed connect, so the next member is rung.</remarks>
    public MachineDetection? MachineDetection { get; init; }

    /// <summary>The NCCO that the caller hears before the first member is rung.</summary>
    /// <remarks>The caller hears none when it is not set.</remarks>
    public Ncco? FirstAnnouncement { get; init; }

    /// <summary>The NCCO that the caller hears before each of the other members is rung.</summary>
    /// <remarks>The caller hears none when it is not set.</remarks>
    public Ncco? NextAnnouncement { get; init; }

    /// <summary>The NCCO for a call that nobody has answered.</summary>
    /// <remarks>The call ends when it is not set.</remarks>
    public Ncco? NoAnswer { get; init; }

    /// <summary>The member that a round begins with.</summary>
    /// <remarks><see cref="HuntStrategy.Linear"/> when it is not set.</remarks>
    public HuntStrategy Strategy { get; init; }

    /// <summary>
    /// Returns the index of the member that a round begins with. Use it with <see cref="HuntStrategy.Circular"/> if you keep track of who
    /// was rung last.
    /// </summary>
    /// <remarks>
    /// The argument is the webhook that starts the round. Any number is allowed: it is taken modulo the number of members. When the
    /// function is not set, the member depends on the conversation ID, so the same call always begins with the same member.
    /// </remarks>
    public Func<VoiceWebhook, int>? StartAt { get; init; }

    /// <summary>Returns whether a member is on another call and must be skipped.</summary>
    /// <remarks>Called for one member after the other until one is free. Nobody is skipped when it is not set.</remarks>
    public Func<HuntGroupMember, bool>? IsBusy { get; init; }

    /// <summary>Returns whether a member is on another call. Use it if you have to ask a database or a service.</summary>
    /// <remarks>
    /// <see cref="StartAsync(VoiceWebhook, CancellationToken)"/> and <see cref="NextAsync"/> call it after <see cref="IsBusy"/>. Their
    /// synchronous counterparts throw when it is set.
    /// </remarks>
    public Func<HuntGroupMember, CancellationToken, Task<bool>>? IsBusyAsync { get; init; }

    /// <summary>The key that signs positions, so that nobody else can forge one.</summary>
    /// <remarks>
    /// The signature is an HMAC-SHA256 of position, conversation and members. Use 32 random bytes, the same on all servers. Positions are
    /// not signed when it is not set.
    /// </remarks>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public ValueList<byte>? SigningKey
    {
        get => signingKey;
        init => signingKey = value is { Count: 0 }
            ? throw new ArgumentException("The signing key is empty. Use 32 random bytes.", nameof(value))
            : value;
    }

    /// <summary>Starts building a group, for languages that can't set <c>init</c> properties: C# 7.3 and Visual Basic.</summary>
    /// <param name="eventUrl"><inheritdoc cref="EventUrl" path="/summary/node()"/></param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public static HuntGroupBuilder Create([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) => new(eventUrl);

    /// <summary>A short description without the key.</summary>
    /// <returns>The string.</returns>
    public override string ToString() => $"HuntGroup of {Members.Count} at {EventUrl}";
}
