namespace DynamicConnect;

/// <summary>At which member a hunt group begins a round.</summary>
public enum HuntStrategy
{
    /// <summary>At the first member, always.</summary>
    Linear,

    /// <summary>
    /// At another member from call to call, so that the calls spread over all: where <see cref="HuntGroup.StartAt"/> says, else where the
    /// id of the conversation falls. It goes on from there, and after the last member with the first.
    /// </summary>
    Circular,
}
