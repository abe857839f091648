namespace DynamicConnect;

/// <summary>The member that a hunt group begins a round with.</summary>
public enum HuntStrategy
{
    /// <summary>Always the first member.</summary>
    Linear,

    /// <summary>
    /// A different member from call to call, so that the calls are spread over all members. <see cref="HuntGroup.StartAt"/> chooses it, or
    /// the conversation ID if <see cref="HuntGroup.StartAt"/> is not set. After the last member, the round continues with the first.
    /// </summary>
    Circular,
}
