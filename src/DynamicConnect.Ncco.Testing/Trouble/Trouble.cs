using System.Net;

namespace DynamicConnect.Testing;

/// <summary>A problem of the platform, the network or a carrier.</summary>
/// <remarks>
/// An application must be able to handle each of them. They are not faults of the application, and do not fail a call by themselves.
/// </remarks>
public sealed class Trouble
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(1);

    private readonly Func<Webhook, bool> isMeant;

    private Trouble(string name, string? subject = null)
    {
        Name = name;
        isMeant = webhook => subject is null || webhook.Subject == subject;
    }

    /// <summary>No trouble.</summary>
    public static Trouble None { get; } = new("no trouble");

    /// <summary>One trouble of each kind.</summary>
    public static IReadOnlyList<Trouble> All { get; } =
    [
        DuplicateEvents(),
        LateEvents(TimeSpan.FromSeconds(3)),
        ReorderedEvents(),
        SlowAnswers(TimeSpan.FromSeconds(20)),
        ServerUnavailable(),
        DroppedConnection(),
        FallbackOnly(),
        DroppedLegs(TimeSpan.FromSeconds(10)),
        LimitedCallsPerSecond(3),
    ];

    /// <summary>The name of the trouble in transcripts and reports.</summary>
    public string Name { get; }

    internal TimeSpan? DropsLegsAfter { get; private init; }

    internal int? CallsPerSecond { get; private init; }

    private bool IsDuplicating { get; init; }

    private bool IsReordering { get; init; }

    private TimeSpan Delay { get; init; }

    private TimeSpan Slowness { get; init; }

    private int FailedAttempts { get; init; }

    private HttpStatusCode? FailureStatus { get; init; }

    /// <summary>Sends each event twice.</summary>
    /// <param name="subject">
    /// The subject of the events: a status such as <c>busy</c>, or <c>input</c>, <c>recording</c> or <c>notify</c>. The default is all
    /// events.
    /// </param>
    /// <returns>The trouble.</returns>
    public static Trouble DuplicateEvents(string? subject = null) => new("duplicate events", subject) { IsDuplicating = true };

    /// <summary>Sends each event late.</summary>
    /// <param name="by">The delay.</param>
    /// <param name="subject">The subject of the events. The default is all events.</param>
    /// <returns>The trouble.</returns>
    public static Trouble LateEvents(TimeSpan by, string? subject = null) => new("late events", subject) { Delay = by };

    /// <summary>Delays every other event by one second, so that later ones overtake it.</summary>
    /// <returns>The trouble.</returns>
    public static Trouble ReorderedEvents() => new("reordered events") { IsReordering = true };

    /// <summary>
    /// Delays the first response to each webhook, in virtual time. If the delay exceeds the platform's timeout, the platform sends the
    /// webhook again.
    /// </summary>
    /// <param name="time">The delay.</param>
    /// <param name="subject">The subject of the webhooks; <c>answer</c> is the answer webhook. The default is all webhooks.</param>
    /// <returns>The trouble.</returns>
    public static Trouble SlowAnswers(TimeSpan time, string? subject = null) =>
        new("slow answers", subject) { Slowness = time, FailedAttempts = 1 };

    /// <summary>Replaces the first response to each webhook with 503. The platform sends the webhook again.</summary>
    /// <param name="subject">The subject of the webhooks. The default is all webhooks.</param>
    /// <returns>The trouble.</returns>
    public static Trouble ServerUnavailable(string? subject = null) =>
        new("503 on the first attempt", subject) { FailedAttempts = 1, FailureStatus = HttpStatusCode.ServiceUnavailable };

    /// <summary>
    /// Drops the connection instead of delivering the first response to each webhook. The platform sends the webhook again.
    /// </summary>
    /// <param name="subject">The subject of the webhooks. The default is all webhooks.</param>
    /// <returns>The trouble.</returns>
    public static Trouble DroppedConnection(string? subject = null) =>
        new("dropped connection on the first attempt", subject) { FailedAttempts = 1 };

    /// <summary>
    /// Drops the connection instead of delivering the first two responses to each webhook. The platform then calls the fallback URL.
    /// </summary>
    /// <param name="subject">The subject of the webhooks. The default is all webhooks.</param>
    /// <returns>The trouble.</returns>
    public static Trouble FallbackOnly(string? subject = null) => new("fallback URL only", subject) { FailedAttempts = 2 };

    /// <summary>Drops the connection of called parties after they have answered.</summary>
    /// <param name="after">The time since the answer.</param>
    /// <returns>The trouble.</returns>
    public static Trouble DroppedLegs(TimeSpan after) => new("dropped legs") { DropsLegsAfter = after };

    /// <summary>Limits the number of calls per second. Calls above the limit fail with an error event.</summary>
    /// <param name="calls">The maximum number of calls per second. The default is 3, as on Vonage.</param>
    /// <returns>The trouble.</returns>
    public static Trouble LimitedCallsPerSecond(int calls = 3) => new("limited calls per second") { CallsPerSecond = calls };

    /// <summary>Gets the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal bool Duplicates(Webhook webhook) => IsDuplicating && isMeant(webhook);

    internal TimeSpan DelayOf(Webhook webhook, int number) => IsReordering
        ? (number % 2 == 1 ? Held : TimeSpan.Zero)
        : isMeant(webhook) ? Delay : TimeSpan.Zero;

    /// <summary>Gets the reply that the platform receives instead of the application's response.</summary>
    internal WebhookReply Disturb(Webhook webhook, int attempt, WebhookReply reply)
    {
        if (attempt > FailedAttempts || webhook.Kind == WebhookKind.Fallback || !isMeant(webhook))
        {
            return reply;
        }

        if (Slowness > TimeSpan.Zero)
        {
            return reply with { Took = reply.Took + Slowness, IsProvoked = true };
        }

        WebhookReply lost = FailureStatus is { } status
            ? WebhookReply.Of((int)status, null, "")
            : WebhookReply.None(CallFaultKind.Connection, "is answered, but the connection drops");
        return lost with { Took = reply.Took, IsProvoked = true };
    }
}
