namespace DynamicConnect.AspNetCore;

/// <summary>What became of an attempt to reserve a token.</summary>
public enum ReplayReservation
{
    /// <summary>The token is new, and is reserved now.</summary>
    Granted,

    /// <summary>A request with the token is in progress. The answer is 503.</summary>
    InProgress,

    /// <summary>A request with the token was answered. The answer is 401.</summary>
    Spent,

    /// <summary>The store takes no more tokens until some expire. The answer is 503.</summary>
    Full,
}
