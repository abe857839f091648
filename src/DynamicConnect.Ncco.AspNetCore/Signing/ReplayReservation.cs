namespace DynamicConnect.AspNetCore;

/// <summary>The result of an attempt to reserve a token.</summary>
public enum ReplayReservation
{
    /// <summary>The token was new and is now reserved.</summary>
    Granted,

    /// <summary>A request with the token is in progress. The response is 503.</summary>
    InProgress,

    /// <summary>A request with the token has already been answered. The response is 401.</summary>
    Spent,

    /// <summary>The store accepts no more tokens until some expire. The response is 503.</summary>
    Full,
}
