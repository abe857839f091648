using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Testing;

/// <summary>A call that somebody makes to the application.</summary>
public sealed record InboundCall
{
    /// <summary>A call whose required values are set by name.</summary>
    public InboundCall()
    {
    }

    /// <summary>A call from a telephone.</summary>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    [SetsRequiredMembers]
    public InboundCall(string from, string to)
    {
        From = from ?? throw new ArgumentNullException(nameof(from));
        To = to ?? throw new ArgumentNullException(nameof(to));
    }

    /// <summary>The number of the caller.</summary>
    public required string From { get; init; }

    /// <summary>The number of the application.</summary>
    public required string To { get; init; }

    /// <summary>The user of an app who calls; then the endpoint type is <c>app</c>.</summary>
    public string? FromUser { get; init; }

    /// <summary>From what the call comes; a phone when it is not set.</summary>
    public EndpointType EndpointType { get; init; } = EndpointType.Phone;

    /// <summary>What the app hands on: any JSON object.</summary>
    public JsonData? CustomData { get; init; }

    /// <summary>The SIP headers of the call, with their names as they come: <c>X-Customer</c>, <c>User-to-User</c>.</summary>
    public IReadOnlyDictionary<string, string> SipHeaders { get; init; } = new Dictionary<string, string>();
}
