using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore;

/// <summary>What the package logs, each message with its event id.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Refused a request without a valid signature: {Reason}.", EventName = "SignatureRefused")]
    public static partial void SignatureRefused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Refused a request that is no webhook: {Reason}.", EventName = "WebhookRefused")]
    public static partial void WebhookRefused(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Error, "The replay store failed; the request is refused.", EventName = "ReplayStoreFailed")]
    public static partial void ReplayStoreFailed(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The replay store is full at {Capacity} tokens; signed requests are refused until some expire.", EventName = "ReplayStoreFull")]
    public static partial void ReplayStoreFull(ILogger logger, int capacity);

    [LoggerMessage(5, LogLevel.Debug, "Received an event: {Kind}, status {Status}.", EventName = "EventReceived")]
    public static partial void EventReceived(ILogger logger, string kind, string? status);

    public static ILogger For(IServiceProvider services) =>
        (services.GetService(typeof(ILoggerFactory)) as ILoggerFactory)?.CreateLogger(Telemetry.Name) ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
}
