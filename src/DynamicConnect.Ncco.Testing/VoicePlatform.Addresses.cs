namespace DynamicConnect.Testing;

/// <content>Where addresses lead.</content>
public sealed partial class VoicePlatform
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Leads one more address to the server under test.</summary>
    /// <param name="publicAddress">The scheme, the host and the port: <c>https://example.com</c>.</param>
    /// <returns>The same platform.</returns>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public VoicePlatform Map(string publicAddress)
    {
        addresses[Origin(publicAddress)] = "";
        return this;
    }

    /// <summary>Leads an address to another one.</summary>
    /// <param name="publicAddress">The scheme, the host and the port: <c>https://example.com</c>.</param>
    /// <param name="target">Where it leads instead: <c>http://127.0.0.1:5000</c>, with a path before that of the URL if need be.</param>
    /// <returns>The same platform.</returns>
    /// <exception cref="ArgumentException">An address is not absolute.</exception>
    public VoicePlatform Map(string publicAddress, string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out Uri? _))
        {
            throw new ArgumentException($"\"{target}\" is not an absolute URL such as http://127.0.0.1:5000.", nameof(target));
        }

        addresses[Origin(publicAddress)] = target;
        return this;
    }

    internal string Absolute(string url) => url.StartsWith('/') ? PublicUrl.TrimEnd('/') + url : url;

    private static string Origin(string publicAddress) => Uri.TryCreate(publicAddress, UriKind.Absolute, out Uri? address)
        ? address.GetLeftPart(UriPartial.Authority)
        : throw new ArgumentException($"\"{publicAddress}\" is not an absolute URL such as https://example.com.", nameof(publicAddress));
}
