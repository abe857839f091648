using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests;

/// <summary>The log records of an application.</summary>
internal sealed class LogRecords : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? scopes;

    private readonly ConcurrentQueue<LogRecord> records = new();

    public IEnumerable<LogRecord> All => records;

    /// <summary>The records of the package.</summary>
    public IEnumerable<LogRecord> Own => records.Where(x => x.Category == "DynamicConnect.Ncco.AspNetCore");

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Clear() => records.Clear();

    public void Dispose()
    {
    }

    private List<KeyValuePair<string, object?>> Scope()
    {
        List<KeyValuePair<string, object?>> values = [];
        scopes?.ForEachScope((scope, all) => all.AddRange(scope is IReadOnlyList<KeyValuePair<string, object?>> { Count: 3 } own && own[0].Key == "Path" ? own : []), values);
        return values;
    }

    private sealed class Recorder(LogRecords log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.records.Enqueue(new LogRecord(category, logLevel, eventId, formatter(state, exception), exception, state as IReadOnlyList<KeyValuePair<string, object?>>) { Scope = log.Scope() });
    }
}
