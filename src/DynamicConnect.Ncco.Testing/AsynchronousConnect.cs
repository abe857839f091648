namespace DynamicConnect.Testing;

/// <summary>Specifies how a connect action without <c>eventType: synchronous</c> affects the NCCO. Vonage's documents disagree.</summary>
public enum AsynchronousConnect
{
    /// <summary>The next action runs immediately, as the announcement of dynamic connect and the recording guide say.</summary>
    DoesNotBlock,

    /// <summary>The next action runs after the endpoint could not be reached or has hung up, as the older reference says.</summary>
    Blocks,
}
