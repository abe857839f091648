using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Why a request is not accepted.</summary>
/// <param name="Reason">A word for logs and metrics.</param>
internal sealed record SignatureRefusal(string Reason)
{
    public static SignatureRefusal Missing { get; } = new("missing");

    public static SignatureRefusal Replay { get; } = new("replay");

    public static SignatureRefusal InProgress { get; } = Unavailable("in_progress");

    public static SignatureRefusal StoreFull { get; } = Unavailable("replay_store_full");

    public static SignatureRefusal StoreFailed { get; } = Unavailable("replay_store_failed");

    public static SignatureRefusal Aborted { get; } = Unavailable("aborted");

    /// <summary>The status of the answer: 503 where the sender is not to blame, and may try again.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status401Unauthorized;

    /// <summary>Why the body could not be read.</summary>
    public Refusal? Body { get; private init; }

    public static SignatureRefusal Of(Refusal body) => new(body.Reason) { StatusCode = body.StatusCode, Body = body };

    private static SignatureRefusal Unavailable(string reason) => new(reason) { StatusCode = StatusCodes.Status503ServiceUnavailable };
}
