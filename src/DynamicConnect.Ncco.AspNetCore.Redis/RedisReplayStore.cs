using StackExchange.Redis;

namespace DynamicConnect.AspNetCore;

/// <summary>Remembers tokens in Redis, for several servers behind one address.</summary>
/// <remarks>
/// One key for each token: a lock while its request is in progress, then the word that it is spent, until it expires.
/// The lock of a server that fell over runs out after a minute, and the token is free again.
/// </remarks>
public sealed class RedisReplayStore : IVonageReplayStore
{
    private const string Prefix = "vonage:token:";
    private const string Spent = "spent";
    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(1);

    private readonly IConnectionMultiplexer redis;
    private readonly TimeProvider time;
    private readonly string owner = Guid.NewGuid().ToString();

    /// <summary>A store in the database of a connection.</summary>
    /// <param name="redis">The connection.</param>
    /// <param name="time">The clock.</param>
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
        // The lock decides; what is read afterwards only tells why it was not to be had.
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
        // Of this server's lock alone: a token that is spent stays so.
        await redis.GetDatabase().LockReleaseAsync(Prefix + tokenId, owner).ConfigureAwait(false);
}
