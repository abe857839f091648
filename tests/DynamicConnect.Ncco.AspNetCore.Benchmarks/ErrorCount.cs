using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Benchmarks;

/// <summary>Counts the errors that a server logs. Each response with status 500 logs one.</summary>
internal sealed class ErrorCount : ILoggerProvider, ILogger
{
    private int count;

    public int Count => count;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            if (Interlocked.Increment(ref count) == 1)
            {
                Console.Error.WriteLine($"{formatter(state, exception)}\n{exception}");
            }
        }
    }

    public void Dispose()
    {
    }
}
