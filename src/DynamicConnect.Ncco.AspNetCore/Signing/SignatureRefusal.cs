using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The reason why the signature of a request is rejected.</summary>
/// <param name="Reason">A short code for logs and metrics.</param>
internal sealed record SignatureRefusal(string Reason)
{
    public static SignatureRefusal Missing { get; } = new("missing");

    public static SignatureRefusal Replay { get; } = new("replay");

    public static SignatureRefusal InProgress { get; } = Unavailable("in_progress");

    public static SignatureRefusal StoreFull { get; } = Unavailable("replay_store_full");

    public static SignatureRefusal StoreFailed { get; } = Unavailable("replay_store_failed");

    public static SignatureRefusal Aborted { get; } = Unavailable("aborted");

    /// <summary>The status code of the response: 503 if the sender did nothing wrong and can retry.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status401Unauthorized;

    /// <summary>The refusal of the body, if the body could not be read.</summary>
    public Refusal? Body { get; private init; }

    public static SignatureRefusal Of(Refusal body) => new(body.Reason) { StatusCode = body.StatusCode, Body = body };

    private static SignatureRefusal Unavailable(string reason) => new(reason) { StatusCode = StatusCodes.Status503ServiceUnavailable };
}
