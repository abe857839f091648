namespace DynamicConnect.AspNetCore;

/// <summary>Remembers which tokens have come, so that none is accepted twice, and a retry of a request that failed is.</summary>
/// <remarks>
/// A token is reserved before its request is handled; then it is spent, when the request was answered below 500, or released, when it was
/// not.
/// The default is in the memory of the server. Several servers behind one address need a common store: register it as a singleton. When it
/// throws, the request gets 503.
/// </remarks>
public interface IVonageReplayStore
{
    /// <summary>Reserves a token, if nobody has: in one step, as requests come side by side.</summary>
    /// <param name="tokenId">The id of the token, with its account.</param>
    /// <param name="expiresAt">When the token may be forgotten.</param>
    /// <param name="cancellationToken">The client has gone.</param>
    /// <returns>What became of it.</returns>
    ValueTask<ReplayReservation> ReserveAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Remembers a reserved token as spent.</summary>
    /// <param name="tokenId">The id of the token, with its account.</param>
    /// <param name="expiresAt">When the token may be forgotten.</param>
    /// <param name="cancellationToken">Never canceled by the package.</param>
    /// <returns>The end of the operation.</returns>
    ValueTask SpendAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Forgets a reserved token, so that a retry may bring it again.</summary>
    /// <param name="tokenId">The id of the token, with its account.</param>
    /// <param name="cancellationToken">Never canceled by the package.</param>
    /// <returns>The end of the operation.</returns>
    ValueTask ReleaseAsync(string tokenId, CancellationToken cancellationToken);
}
