namespace DynamicConnect.Testing;

/// <content>The addresses of the application.</content>
public sealed partial class VoicePlatform
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds another public address of the server under test.</summary>
    /// <param name="publicAddress">The scheme, host and port, such as <c>https://example.com</c>.</param>
    /// <returns>The same platform.</returns>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public VoicePlatform Map(string publicAddress)
    {
        addresses[Origin(publicAddress)] = "";
        return this;
    }

    /// <summary>Adds a public address whose requests go to another address.</summary>
    /// <param name="publicAddress">The scheme, host and port, such as <c>https://example.com</c>.</param>
    /// <param name="target">
    /// The address that receives the requests, such as <c>http://127.0.0.1:5000</c>. If it has a path, the path of a request is appended to
    /// it.
    /// </param>
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
