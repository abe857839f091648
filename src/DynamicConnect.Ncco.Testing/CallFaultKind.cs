namespace DynamicConnect.Testing;

/// <summary>What an application does wrong.</summary>
public enum CallFaultKind
{
    /// <summary>An NCCO is none, or has errors.</summary>
    Ncco,

    /// <summary>An action with barge-in is never followed by an input.</summary>
    BargeIn,

    /// <summary>An answer has a status that is neither success nor one that makes the platform ask again.</summary>
    Status,

    /// <summary>A handler throws.</summary>
    Exception,

    /// <summary>An answer has another content type than <c>application/json</c>.</summary>
    ContentType,

    /// <summary>An answer takes too long.</summary>
    Timeout,

    /// <summary>The connection is refused or closed, or the answer says to come back later: 429, 503 or 504.</summary>
    Connection,

    /// <summary>A URL leads to no address of the application.</summary>
    Address,

    /// <summary>An event of a failed connect has lost its hunt position, or the answer to it has.</summary>
    HuntPosition,

    /// <summary>
    /// The platform refuses what the application wants: too many calls in a second, a conversation that is full or does not exist.
    /// </summary>
    Refused,
}
