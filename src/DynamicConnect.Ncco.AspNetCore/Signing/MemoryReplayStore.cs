using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Remembers tokens in memory. When it is full it takes no more: forgetting one that has not expired would let it come again.</summary>
internal sealed class MemoryReplayStore(IOptions<VonageSignatureOptions> options, TimeProvider time, ILoggerFactory loggers) : IVonageReplayStore
{
    private readonly object gate = new();
    private readonly HashSet<string> tokens = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> byExpiry = new();
    private readonly int capacity = options.Value.ReplayCapacity;
    private readonly ILogger logger = loggers.CreateLogger(Telemetry.Name);

    public int Count
    {
        get
        {
            lock (gate)
            {
                return tokens.Count;
            }
        }
    }

    public ValueTask<bool> TryAddAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken) => ValueTask.FromResult(TryAdd(tokenId, expiresAt));

    private bool TryAdd(string tokenId, DateTimeOffset expiresAt)
    {
        DateTimeOffset now = time.GetUtcNow();
        lock (gate)
        {
            while (byExpiry.TryPeek(out string? oldest, out DateTimeOffset end) && end <= now)
            {
                byExpiry.Dequeue();
                tokens.Remove(oldest);
            }

            if (tokens.Count < capacity)
            {
                bool isNew = tokens.Add(tokenId);
                if (isNew)
                {
                    byExpiry.Enqueue(tokenId, expiresAt);
                }

                return isNew;
            }
        }

        Log.ReplayStoreFull(logger, capacity);
        return false;
    }
}
