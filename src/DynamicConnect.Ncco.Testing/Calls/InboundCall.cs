using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Testing;

/// <summary>A call to the application.</summary>
public sealed record InboundCall
{
    /// <summary>Creates a call. Set the required properties in the initializer.</summary>
    public InboundCall()
    {
    }

    /// <summary>Creates a call from a telephone.</summary>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <see langword="null"/>.</exception>
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

    /// <summary>The app user who calls. If it is set, the endpoint type is <c>app</c>.</summary>
    public string? FromUser { get; init; }

    /// <summary>The type of the calling endpoint. The default is <see cref="EndpointType.Phone"/>.</summary>
    public EndpointType EndpointType { get; init; } = EndpointType.Phone;

    /// <summary>The custom data that the app passes on: any JSON object.</summary>
    public JsonData? CustomData { get; init; }

    /// <summary>The SIP headers of the call, with their original names, such as <c>X-Customer</c> or <c>User-to-User</c>.</summary>
    public IReadOnlyDictionary<string, string> SipHeaders { get; init; } = new Dictionary<string, string>();
}
