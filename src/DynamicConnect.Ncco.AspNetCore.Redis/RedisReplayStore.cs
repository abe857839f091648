using StackExchange.Redis;

namespace DynamicConnect.AspNetCore;

/// <summary>Remembers the tokens of signed webhooks in Redis, for several servers that share an address.</summary>
/// <remarks>
/// Each token has its own key, which is a lock while the request is in progress, and afterwards marks the token as spent until it expires.
/// If a server crashes, its locks expire after one minute, and their tokens can be used again.
/// </remarks>
public sealed class RedisReplayStore : IVonageReplayStore
{
    private const string Prefix = "vonage:token:";
    private const string Spent = "spent";
    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(1);

    private readonly IConnectionMultiplexer redis;
    private readonly TimeProvider time;
    private readonly string owner = Guid.NewGuid().ToString();

    /// <summary>Creates a store in the default database of a connection.</summary>
    /// <param name="redis">The connection.</param>
    /// <param name="time">The clock that determines how long a spent token is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="redis"/> or <paramref name="time"/> is <see langword="null"/>.</exception>
    public RedisReplayStore(IConnectionMultiplexer redis, TimeProvider time)
    {
        this.redis = redis ?? throw new ArgumentNullException(nameof(redis));
        this.time = time ?? throw new ArgumentNullException(nameof(time));
    }

    /// <inheritdoc/>
    public async ValueTask<ReplayReservation> ReserveAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        IDatabase database = redis.GetDatabase();
        RedisKey key = Prefix + tokenId;
        // Only the lock is authoritative. The value read afterwards only says why the lock was not available.
        return await database.LockTakeAsync(key, owner, LongestRequest).ConfigureAwait(false) ? ReplayReservation.Granted
            : await database.StringGetAsync(key).ConfigureAwait(false) == Spent ? ReplayReservation.Spent
            : ReplayReservation.InProgress;
    }

    /// <inheritdoc/>
    public async ValueTask SpendAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        TimeSpan left = expiresAt - time.GetUtcNow();
        TimeSpan expiry = left > TimeSpan.Zero ? left : TimeSpan.FromSeconds(1);
        await redis.GetDatabase().StringSetAsync(Prefix + tokenId, Spent, expiry).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(string tokenId, CancellationToken cancellationToken) =>
        // Releases only this server's lock. A spent token stays spent.
        await redis.GetDatabase().LockReleaseAsync(Prefix + tokenId, owner).ConfigureAwait(false);
}
