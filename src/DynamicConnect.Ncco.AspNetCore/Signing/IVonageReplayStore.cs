namespace DynamicConnect.AspNetCore;

/// <summary>Remembers which tokens have come, so that none is taken twice.</summary>
/// <remarks>The default is in the memory of the server. Several servers behind one address need a common one; register it as a singleton. When it throws, the request is refused.</remarks>
public interface IVonageReplayStore
{
    /// <summary>Remembers a token, if it has not come before: in one step, as requests come side by side.</summary>
    /// <param name="tokenId">The id of the token, its claim <c>jti</c>.</param>
    /// <param name="expiresAt">When the token may be forgotten.</param>
    /// <param name="cancellationToken">The client has gone.</param>
    /// <returns>Whether the token is new.</returns>
    ValueTask<bool> TryAddAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken);
}
