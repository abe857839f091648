using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Remembers tokens in memory. A full store accepts no more tokens: forgetting one before it expires would allow a replay.
/// </summary>
internal sealed class MemoryReplayStore(
    IOptionsMonitor<VonageSignatureOptions> options,
    IOptions<AuthenticationOptions> authentication,
    TimeProvider time) : IVonageReplayStore
{
    private readonly object gate = new();
    private readonly HashSet<string> reserved = new(StringComparer.Ordinal);
    private readonly HashSet<string> spent = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> byExpiry = new();

    public int Count
    {
        get
        {
            lock (gate)
            {
                return reserved.Count + spent.Count;
            }
        }
    }

    private int Capacity
    {
        get
        {
            int largest = 0;
            foreach (AuthenticationSchemeBuilder scheme in authentication.Value.Schemes)
            {
                if (scheme.HandlerType == typeof(VonageSignatureHandler))
                {
                    largest = Math.Max(largest, options.Get(scheme.Name).ReplayCapacity);
                }
            }

            return largest;
        }
    }

    public ValueTask<ReplayReservation> ReserveAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        int capacity = Capacity;
        lock (gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            while (byExpiry.TryPeek(out string? oldest, out DateTimeOffset end) && end <= now)
            {
                byExpiry.Dequeue();
                spent.Remove(oldest);
            }

            ReplayReservation reservation =
                spent.Contains(tokenId) ? ReplayReservation.Spent
                : reserved.Contains(tokenId) ? ReplayReservation.InProgress
                : reserved.Count + spent.Count >= capacity ? ReplayReservation.Full
                : ReplayReservation.Granted;
            if (reservation == ReplayReservation.Granted)
            {
                reserved.Add(tokenId);
            }

            return ValueTask.FromResult(reservation);
        }
    }

    public ValueTask SpendAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            reserved.Remove(tokenId);
            if (spent.Add(tokenId))
            {
                byExpiry.Enqueue(tokenId, expiresAt);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ReleaseAsync(string tokenId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            reserved.Remove(tokenId);
        }

        return ValueTask.CompletedTask;
    }
}
