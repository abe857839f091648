using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>A member of a hunt group: whom to ring, and how, if that differs from the group.</summary>
public sealed record HuntGroupMember
{
    private ConnectEndpoint? endpoint;

    /// <summary>Creates a member whose required properties you set in an object initializer.</summary>
    public HuntGroupMember()
    {
    }

    /// <summary>Creates a member with its required values.</summary>
    /// <param name="endpoint">The endpoint to ring.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public HuntGroupMember(ConnectEndpoint endpoint) => Endpoint = endpoint ?? throw new ArgumentNullException(nameof(endpoint));

    /// <summary>The endpoint to ring.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public required ConnectEndpoint Endpoint
    {
        get => endpoint ?? throw new InvalidOperationException("The member has no endpoint.");
        init => endpoint = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The caller ID that the member sees.</summary>
    /// <remarks>The group's value is used when it is not set.</remarks>
    public string? From { get; init; }

    /// <summary>How long the member is rung.</summary>
    /// <remarks>1 to 120 whole seconds. The group's value is used when it is not set.</remarks>
    public TimeSpan? RingTime { get; init; }
}
