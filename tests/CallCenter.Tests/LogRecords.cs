using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CallCenter.Tests;

/// <summary>The log records of an application.</summary>
internal sealed class LogRecords : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Message)> records = new();

    public IEnumerable<string> Messages => records.Select(x => x.Message);

    public IEnumerable<string> Warnings => records.Where(x => x.Level >= LogLevel.Warning).Select(x => x.Message);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        records.Enqueue((logLevel, formatter(state, exception)));

    public void Dispose()
    {
    }
}
