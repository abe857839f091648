using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Dynamic connect as one object: rings one member after the other until somebody answers.</summary>
/// <remarks>
/// Immutable, and keeps nothing about calls: how far a call has come stands in the query of the event URL, so any server can answer any
/// event, in any order and more than once.
/// An event of a failed connect gives the member after the one that its position names, always the same; so no member is rung twice in a
/// round.
/// A position that is missing, unreadable, outside the group or, where there is a <see cref="SigningKey"/>, not signed by it is answered
/// with <see cref="NoAnswer"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
public sealed partial record HuntGroup
{
    /// <summary>The name under which the position stands in the query of the event URL.</summary>
    public const string PositionParameter = "hunt";

    private ValueList<HuntGroupMember>? members;
    private string? eventUrl;
    private ValueList<byte>? signingKey;

    /// <summary>A group whose required values are set by name.</summary>
    public HuntGroup()
    {
    }

    /// <summary>A group with its required values.</summary>
    /// <param name="eventUrl">Where the platform asks for the next step.</param>
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

    /// <summary>A group whose event URL the host fills in, as <c>MapHuntGroup</c> of the package for ASP.NET Core does.</summary>
    /// <param name="endpoints">The members, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or one of them is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public HuntGroup(params ConnectEndpoint[] endpoints)
        : this("", endpoints)
    {
    }

    /// <summary>The members, in order.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<HuntGroupMember> Members
    {
        get => members ?? ValueList<HuntGroupMember>.Empty;
        init => members = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Where the platform asks for the next step: the address of the handler that calls <see cref="Next"/>.</summary>
    /// <remarks>An absolute http or https URL. Its own query is kept, but for <see cref="PositionParameter"/>.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public required string EventUrl
    {
        get => eventUrl ?? "";
        init => eventUrl = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get; init; }

    /// <summary>The caller id that the members see.</summary>
    /// <remarks>E.164 digits without <c>+</c>. A member's own goes before it.</remarks>
    public string? From { get; init; }

    /// <summary>How long each member is rung.</summary>
    /// <remarks>1 to 120 whole seconds. A member's own goes before it. Vonage uses 60 seconds when it is not set.</remarks>
    public TimeSpan? RingTime { get; init; }

    /// <summary>What becomes of the call when an answering machine picks up.</summary>
    /// <remarks>Vonage detects no machines when it is not set. A machine is a failed connect, and the next member is rung.</remarks>
    public MachineDetection? MachineDetection { get; init; }

    /// <summary>What the caller hears before the first member is rung.</summary>
    public Ncco? FirstAnnouncement { get; init; }

    /// <summary>What the caller hears before each further member is rung.</summary>
    public Ncco? NextAnnouncement { get; init; }

    /// <summary>What the caller gets when nobody has answered.</summary>
    /// <remarks>The call ends when it is not set.</remarks>
    public Ncco? NoAnswer { get; init; }

    /// <summary>At which member a round begins.</summary>
    /// <remarks><see cref="HuntStrategy.Linear"/> when it is not set.</remarks>
    public HuntStrategy Strategy { get; init; }

    /// <summary>
    /// The index of the member with which the round of a call begins, with <see cref="HuntStrategy.Circular"/>: for those who keep count of
    /// whom they rang last.
    /// </summary>
    /// <remarks>
    /// Gets the webhook that starts the round. Any number; it is taken modulo the number of members.
    /// When it is not set, the id of the conversation decides: the same call begins with the same member.
    /// </remarks>
    public Func<VoiceWebhook, int>? StartAt { get; init; }

    /// <summary>Tells who is on another call, and is passed over.</summary>
    /// <remarks>Asked for one member after the other until one is free. Nobody is passed over when it is not set.</remarks>
    public Func<HuntGroupMember, bool>? IsBusy { get; init; }

    /// <summary>Tells who is on another call, for those who have to ask a database or a service.</summary>
    /// <remarks>
    /// Asked after <see cref="IsBusy"/>, by <see cref="StartAsync(VoiceWebhook, CancellationToken)"/> and <see cref="NextAsync"/>; their
    /// synchronous twins throw when it is set.
    /// </remarks>
    public Func<HuntGroupMember, CancellationToken, Task<bool>>? IsBusyAsync { get; init; }

    /// <summary>The key that signs positions, so that a stranger cannot make one up.</summary>
    /// <remarks>
    /// HMAC-SHA256 over position, conversation and members; 32 random bytes are a good key, the same on all servers. Positions are not
    /// signed when it is not set.
    /// </remarks>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public ValueList<byte>? SigningKey
    {
        get => signingKey;
        init => signingKey = value is { Count: 0 }
            ? throw new ArgumentException("A signing key without bytes signs nothing.", nameof(value))
            : value;
    }

    /// <summary>Begins a group where object initializers with <c>init</c> properties are not at hand: C# 7.3, Visual Basic.</summary>
    /// <param name="eventUrl"><inheritdoc cref="EventUrl" path="/summary/node()"/></param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public static HuntGroupBuilder Create([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) => new(eventUrl);

    /// <summary>A short description, which leaves out the key.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"HuntGroup of {Members.Count} at {EventUrl}";
}
