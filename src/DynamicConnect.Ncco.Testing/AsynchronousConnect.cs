namespace DynamicConnect.Testing;

/// <summary>What a connect without <c>eventType: synchronous</c> does to the NCCO. Vonage's documents disagree.</summary>
public enum AsynchronousConnect
{
    /// <summary>The next action runs at once, as the announcement of dynamic connect and the recording guide say.</summary>
    DoesNotBlock,

    /// <summary>The next action runs when the endpoint cannot be reached or has hung up, as the older reference says.</summary>
    Blocks,
}
