using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests;

internal sealed record LogRecord(string Category, LogLevel Level, EventId Id, string Message, Exception? Exception, IReadOnlyList<KeyValuePair<string, object?>>? State)
{
    public IReadOnlyList<KeyValuePair<string, object?>> Scope { get; init; } = [];

    public object? this[string name] => State?.SingleOrDefault(x => x.Key == name).Value;
}
