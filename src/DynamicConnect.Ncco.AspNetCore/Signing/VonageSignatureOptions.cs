using System.Text;
using Microsoft.AspNetCore.Authentication;

namespace DynamicConnect.AspNetCore;

/// <summary>Specifies which signed webhooks an authentication scheme accepts.</summary>
/// <remarks>
/// The options are read from the configuration, and again when it changes. The default scheme uses the section <see cref="SectionName"/>.
/// Another scheme uses the subsection with its name.
/// </remarks>
public sealed class VonageSignatureOptions : AuthenticationSchemeOptions
{
    /// <summary>The configuration section, <c>Vonage:Signature</c>.</summary>
    public const string SectionName = "Vonage:Signature";

    private byte[][]? keys;
    private Dictionary<string, byte[][]>? accountKeys;

    /// <summary>The signature secrets for webhooks of any account. While you replace a secret, add both the old and the new one.</summary>
    /// <remarks>Each must have at least 8 characters. A token is valid if it is signed with any of them.</remarks>
    public IList<string> Secrets { get; } = [];

    /// <summary>The signature secrets of each account. The key is the API key of the account, the claim <c>api_key</c>.</summary>
    /// <remarks>
    /// Each account must have at least one secret, and each secret at least 8 characters. For these accounts, only these secrets are
    /// accepted. For other accounts, <see cref="Secrets"/> are accepted.
    /// </remarks>
    public IDictionary<string, IList<string>> Accounts { get; } = new Dictionary<string, IList<string>>(StringComparer.Ordinal);

    /// <summary>The ids of the applications whose webhooks are accepted.</summary>
    /// <remarks>Case is ignored. If the list is empty, the webhooks of all applications are accepted.</remarks>
    public IList<string> ApplicationIds { get; } = [];

    /// <summary>The maximum difference between the time of a token and the current time, in the past and in the future.</summary>
    /// <remarks>More than zero and at most one day. The default is 5 minutes.</remarks>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The maximum number of tokens that the in-memory store remembers to prevent replays.</summary>
    /// <remarks>
    /// At least 1. The default is 100,000. Only valid tokens are remembered, until they expire. While the store is full, the response to
    /// signed requests is 503. With several schemes, the largest value applies. It does not apply to your own
    /// <see cref="IVonageReplayStore"/>.
    /// </remarks>
    public int ReplayCapacity { get; set; } = 100_000;

    /// <summary>The status code of the response to a request without a token.</summary>
    /// <remarks>401, or 503 to make the platform retry. The default is 401. The response to an invalid token is always 401.</remarks>
    public int UnsignedStatusCode { get; set; } = 401;

    /// <summary>
    /// Whether to accept GET requests whose token does not cover the query: without <c>payload_hash</c>, or with the hash of empty data.
    /// </summary>
    /// <remarks>
    /// The default is <see langword="false"/>: such a token is only accepted without a query. If you set it, anyone who obtains such a
    /// token can send it once with any query.
    /// </remarks>
    public bool AllowUnhashedQuery { get; set; }

    /// <summary>Whether to accept requests without a token, and all requests if there are no secrets. For development only.</summary>
    /// <remarks>
    /// The default is <see langword="false"/>. If it is <see langword="true"/>, the application logs a warning when it starts. Outside the
    /// environment Development, it does not start.
    /// </remarks>
    public bool AllowUnsigned { get; set; }

    internal bool HasSecrets => Secrets.Count > 0 || Accounts.Count > 0;

    /// <summary>Gets the keys that can sign webhooks of an account.</summary>
    internal byte[][] KeysOf(string apiKey)
    {
        accountKeys ??= Accounts.ToDictionary(account => account.Key, account => KeysOf(account.Value), StringComparer.Ordinal);
        return accountKeys.TryGetValue(apiKey, out byte[][]? found) ? found : keys ??= KeysOf(Secrets);
    }

    private static byte[][] KeysOf(IEnumerable<string> secrets) => [.. secrets.Select(Encoding.UTF8.GetBytes)];
}
