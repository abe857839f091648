namespace DynamicConnect.AspNetCore;

/// <summary>Remembers the tokens of signed webhooks. It prevents replays, but lets the platform retry a request that failed.</summary>
/// <remarks>
/// A token is reserved before its request is handled. Afterwards it is spent if the response had a status below 500 and the client was
/// still connected, and released otherwise. The default store is in memory. If several servers share an address, register a shared store
/// as a singleton. If <see cref="ReserveAsync"/> throws, the response is 503.
/// </remarks>
public interface IVonageReplayStore
{
    /// <summary>Reserves a token if it is new. This must be atomic, because requests arrive concurrently.</summary>
    /// <param name="tokenId">The id of the token, prefixed with its account.</param>
    /// <param name="expiresAt">When the token can be forgotten.</param>
    /// <param name="cancellationToken">Canceled when the client disconnects.</param>
    /// <returns>The result of the attempt.</returns>
    ValueTask<ReplayReservation> ReserveAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Marks a reserved token as spent.</summary>
    /// <param name="tokenId">The id of the token, prefixed with its account.</param>
    /// <param name="expiresAt">When the token can be forgotten.</param>
    /// <param name="cancellationToken">The package never cancels it.</param>
    /// <returns>A task that completes when the operation has finished.</returns>
    ValueTask SpendAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Forgets a reserved token, so that a retry can use it again.</summary>
    /// <param name="tokenId">The id of the token, prefixed with its account.</param>
    /// <param name="cancellationToken">The package never cancels it.</param>
    /// <returns>A task that completes when the operation has finished.</returns>
    ValueTask ReleaseAsync(string tokenId, CancellationToken cancellationToken);
}
