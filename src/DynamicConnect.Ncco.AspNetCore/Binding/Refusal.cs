using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DynamicConnect.AspNetCore;

/// <summary>Why a request is no webhook.</summary>
/// <param name="StatusCode">The status of the response.</param>
/// <param name="Reason">A word for logs and metrics.</param>
/// <param name="Detail">A sentence for the sender.</param>
internal sealed record Refusal(int StatusCode, string Reason, string Detail)
{
    public static Refusal TooLong(int limit) => new(StatusCodes.Status413PayloadTooLarge, "body_length", $"The body is longer than {limit} bytes.");

    public static Refusal QueryTooLong(int limit) => new(StatusCodes.Status414UriTooLong, "query_length", $"The query string is longer than {limit} bytes.");

    public static Refusal Cut(int statusCode) => new(statusCode, "body_cut", "The body ended before all of it had come.");

    public static Refusal NoWebhook(string detail) => new(StatusCodes.Status400BadRequest, "body", detail);

    public ProblemHttpResult ToResult() => TypedResults.Problem(Detail, statusCode: StatusCode, title: "The request is no voice webhook.");
}
