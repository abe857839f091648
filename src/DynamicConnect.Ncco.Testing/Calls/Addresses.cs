namespace DynamicConnect.Testing;

/// <summary>Gets the addresses of endpoints.</summary>
internal static class Addresses
{
    /// <summary>
    /// Gets the address of an endpoint without its other properties. Two endpoints with the same address are the same party.
    /// </summary>
    public static string Of(ConnectEndpoint endpoint) => endpoint switch
    {
        PhoneEndpoint phone => phone.Number,
        AppEndpoint app => app.User,
        WebSocketEndpoint socket => socket.Uri,
        SipEndpoint sip => sip.Uri ?? $"{sip.User}@{sip.Domain}",
        VbcEndpoint vbc => vbc.Extension,
        _ => endpoint.ToString(),
    };

    public static string TypeOf(ConnectEndpoint endpoint) => endpoint switch
    {
        PhoneEndpoint => "phone",
        AppEndpoint => "app",
        WebSocketEndpoint => "websocket",
        SipEndpoint => "sip",
        VbcEndpoint => "vbc",
        _ => "unknown",
    };

    public static string NameOf(ConnectEndpoint endpoint) => $"{TypeOf(endpoint)} {Of(endpoint)}";

    public static bool AreSame(ConnectEndpoint left, ConnectEndpoint right) => TypeOf(left) == TypeOf(right) && Of(left) == Of(right);
}
