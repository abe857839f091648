using System.Net;

namespace DynamicConnect.Testing;

/// <summary>Something that goes wrong on the side of the platform, on the way, or with a carrier.</summary>
/// <remarks>An application must live with each of them. They are no faults of the application, and fail no call by themselves.</remarks>
public sealed class Trouble
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(1);

    private readonly Func<Webhook, bool> isMeant;

    private Trouble(string name, string? subject = null)
    {
        Name = name;
        isMeant = webhook => subject is null || webhook.Subject == subject;
    }

    /// <summary>Nothing goes wrong.</summary>
    public static Trouble None { get; } = new("no trouble");

    /// <summary>One of each kind.</summary>
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

    /// <summary>What it is called in transcripts and reports.</summary>
    public string Name { get; }

    internal TimeSpan? DropsLegsAfter { get; private init; }

    internal int? CallsPerSecond { get; private init; }

    private bool IsDuplicating { get; init; }

    private bool IsReordering { get; init; }

    private TimeSpan Delay { get; init; }

    private TimeSpan Slowness { get; init; }

    private int FailedAttempts { get; init; }

    private HttpStatusCode? FailureStatus { get; init; }

    /// <summary>Each event comes twice.</summary>
    /// <param name="subject">
    /// Only of this subject: a status such as <c>busy</c>, or <c>input</c>, <c>recording</c>, <c>notify</c>; of all when it is not set.
    /// </param>
    /// <returns>The trouble.</returns>
    public static Trouble DuplicateEvents(string? subject = null) => new("duplicate events", subject) { IsDuplicating = true };

    /// <summary>Each event comes late.</summary>
    /// <param name="by">How late.</param>
    /// <param name="subject">Only of this subject; of all when it is not set.</param>
    /// <returns>The trouble.</returns>
    public static Trouble LateEvents(TimeSpan by, string? subject = null) => new("late events", subject) { Delay = by };

    /// <summary>Every other event is held back for a second, so that later ones overtake it.</summary>
    /// <returns>The trouble.</returns>
    public static Trouble ReorderedEvents() => new("reordered events") { IsReordering = true };

    /// <summary>Answers take long, in virtual time: above the platform's timeout it asks once more, then the fallback URL.</summary>
    /// <param name="time">How long.</param>
    /// <param name="subject">Only to this subject; <c>answer</c> is the answer webhook; to all when it is not set.</param>
    /// <returns>The trouble.</returns>
    public static Trouble SlowAnswers(TimeSpan time, string? subject = null) =>
        new("slow answers", subject) { Slowness = time, FailedAttempts = 1 };

    /// <summary>The first answer to each webhook is lost, and 503 comes instead: the platform asks once more.</summary>
    /// <param name="subject">Only to this subject; to all when it is not set.</param>
    /// <returns>The trouble.</returns>
    public static Trouble ServerUnavailable(string? subject = null) =>
        new("503 at the first try", subject) { FailedAttempts = 1, FailureStatus = HttpStatusCode.ServiceUnavailable };

    /// <summary>The first answer to each webhook is lost, since the connection drops: the platform asks once more.</summary>
    /// <param name="subject">Only to this subject; to all when it is not set.</param>
    /// <returns>The trouble.</returns>
    public static Trouble DroppedConnection(string? subject = null) =>
        new("dropped connection at the first try", subject) { FailedAttempts = 1 };

    /// <summary>Both answers to each webhook are lost: the platform asks the fallback URL.</summary>
    /// <param name="subject">Only to this subject; to all when it is not set.</param>
    /// <returns>The trouble.</returns>
    public static Trouble FallbackOnly(string? subject = null) => new("fallback URL only", subject) { FailedAttempts = 2 };

    /// <summary>Those who have answered lose the connection.</summary>
    /// <param name="after">When, from the answer.</param>
    /// <returns>The trouble.</returns>
    public static Trouble DroppedLegs(TimeSpan after) => new("dropped legs") { DropsLegsAfter = after };

    /// <summary>The account may make no more than a few calls in a second; more fail with an error event.</summary>
    /// <param name="calls">How many; 3 when it is not set, as at Vonage.</param>
    /// <returns>The trouble.</returns>
    public static Trouble LimitedCallsPerSecond(int calls = 3) => new("limited calls per second") { CallsPerSecond = calls };

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    internal bool Duplicates(Webhook webhook) => IsDuplicating && isMeant(webhook);

    internal TimeSpan DelayOf(Webhook webhook, int number) => IsReordering
        ? (number % 2 == 1 ? Held : TimeSpan.Zero)
        : isMeant(webhook) ? Delay : TimeSpan.Zero;

    /// <summary>What the platform gets in place of an answer.</summary>
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
            : WebhookReply.None(CallFaultKind.Connection, "is answered, and the connection drops");
        return lost with { Took = reply.Took, IsProvoked = true };
    }
}
