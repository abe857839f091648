namespace DynamicConnect.Testing;

/// <summary>Specifies what an application did wrong.</summary>
public enum CallFaultKind
{
    /// <summary>A response is not an NCCO, or the NCCO has errors.</summary>
    Ncco,

    /// <summary>No input follows an action with barge-in.</summary>
    BargeIn,

    /// <summary>A response has a status that neither means success nor asks for a retry.</summary>
    Status,

    /// <summary>A handler threw an exception.</summary>
    Exception,

    /// <summary>A response has a content type other than <c>application/json</c>.</summary>
    ContentType,

    /// <summary>A response took too long.</summary>
    Timeout,

    /// <summary>The connection was refused or closed, or the status of the response asks for a retry: 429, 503 or 504.</summary>
    Connection,

    /// <summary>A URL is not an address of the application.</summary>
    Address,

    /// <summary>
    /// The event URL of a connect lacks the hunt position that earlier ones had, or the response to a failed connect repeats the same
    /// position.
    /// </summary>
    HuntPosition,

    /// <summary>The platform refuses an action: too many calls per second, or a conversation that is full or does not exist.</summary>
    Refused,
}
