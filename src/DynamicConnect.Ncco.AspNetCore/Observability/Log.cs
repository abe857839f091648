using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore;

/// <summary>The log messages of the package, with their event ids.</summary>
internal static partial class Log
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Rejected a request to {Path} with status {StatusCode} because of its signature: {Reason}.",
        EventName = "SignatureRefused")]
    public static partial void SignatureRefused(ILogger logger, string? path, int statusCode, string reason);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "Rejected a request to {Path} with status {StatusCode} because it is not a webhook: {Reason}.",
        EventName = "WebhookRefused")]
    public static partial void WebhookRefused(ILogger logger, string? path, int statusCode, string reason);

    [LoggerMessage(3, LogLevel.Error, "The replay store failed.", EventName = "ReplayStoreFailed")]
    public static partial void ReplayStoreFailed(ILogger logger, Exception exception);

    [LoggerMessage(
        4,
        LogLevel.Error,
        "The replay store is full. Signed requests get status 503 until tokens expire. Increase ReplayCapacity.",
        EventName = "ReplayStoreFull")]
    public static partial void ReplayStoreFull(ILogger logger);

    [LoggerMessage(5, LogLevel.Debug, "Received an event: {Kind}, status {Status}.", EventName = "EventReceived")]
    public static partial void EventReceived(ILogger logger, string kind, string? status);

    [LoggerMessage(6, LogLevel.Warning, "The platform reported an error: {Reason}.", EventName = "PlatformError")]
    public static partial void PlatformError(ILogger logger, string? reason);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The NCCO is invalid: {Severity} at {NccoPath}, rule {Rule}, conversation {ConversationUuid}.",
        EventName = "InvalidNcco")]
    public static partial void InvalidNcco(
        ILogger logger,
        ProblemSeverity severity,
        string nccoPath,
        string rule,
        string? conversationUuid);

    [LoggerMessage(8, LogLevel.Error, "A webhook handler threw an exception. The response is {StatusCode}.", EventName = "HandlerFailed")]
    public static partial void HandlerFailed(ILogger logger, int statusCode, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "The response took {Elapsed}, but the platform waits only {Timeout}.", EventName = "AnsweredLate")]
    public static partial void AnsweredLate(ILogger logger, TimeSpan elapsed, TimeSpan timeout);

    [LoggerMessage(
        10,
        LogLevel.Warning,
        "Signatures are not required: scheme {Scheme} accepts unsigned webhooks from anyone because {Key} is set.",
        EventName = "UnsignedAllowed")]
    public static partial void UnsignedAllowed(ILogger logger, string scheme, string key);
}
