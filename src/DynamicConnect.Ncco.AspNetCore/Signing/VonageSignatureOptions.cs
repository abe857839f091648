using System.Text;
using Microsoft.AspNetCore.Authentication;

namespace DynamicConnect.AspNetCore;

/// <summary>Which signed webhooks an authentication scheme accepts.</summary>
/// <remarks>
/// Bound from the configuration, and changed with it: the default scheme from the section <see cref="SectionName"/>, another scheme from a
/// section of its name inside that one.
/// </remarks>
public sealed class VonageSignatureOptions : AuthenticationSchemeOptions
{
    /// <summary>The section of the configuration, <c>Vonage:Signature</c>.</summary>
    public const string SectionName = "Vonage:Signature";

    private byte[][]? keys;
    private Dictionary<string, byte[][]>? accountKeys;

    /// <summary>
    /// The signature secrets, whichever account a webhook comes from: the current one, and the one before it while it is being replaced.
    /// </summary>
    /// <remarks>Each at least 8 characters. A token is genuine when any of them has signed it.</remarks>
    public IList<string> Secrets { get; } = [];

    /// <summary>The signature secrets of each account, by its API key, the claim <c>api_key</c>.</summary>
    /// <remarks>Only these count for that account. Webhooks of other accounts need <see cref="Secrets"/>.</remarks>
    public IDictionary<string, IList<string>> Accounts { get; } = new Dictionary<string, IList<string>>(StringComparer.Ordinal);

    /// <summary>The ids of the applications whose webhooks are accepted.</summary>
    /// <remarks>All, when there are none.</remarks>
    public IList<string> ApplicationIds { get; } = [];

    /// <summary>How far the time of a token may be from now, in the past and in the future.</summary>
    /// <remarks>More than zero, at most a day. 5 minutes when it is not set.</remarks>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many tokens the store in memory remembers so that none is accepted twice.</summary>
    /// <remarks>
    /// At least 1. 100,000 when it is not set. Only genuine tokens are remembered, until they expire; while that many are, signed requests
    /// get 503.
    /// Of several schemes the largest counts. A store of your own has its own limit.
    /// </remarks>
    public int ReplayCapacity { get; set; } = 100_000;

    /// <summary>The status of the answer to a request without a token.</summary>
    /// <remarks>401, or 503, which makes the platform send it again. 401 when it is not set. A wrong token always gets 401.</remarks>
    public int UnsignedStatusCode { get; set; } = 401;

    /// <summary>
    /// Accepts GET requests whose token says nothing about their query: without <c>payload_hash</c>, or with the hash of nothing.
    /// </summary>
    /// <remarks>
    /// Then whoever gets hold of such a token can send it with a query of their own, once. Off when it is not set: such a token is accepted
    /// only where there is no query.
    /// </remarks>
    public bool AllowUnhashedQuery { get; set; }

    /// <summary>In development, accepts requests without a token, and all requests while there is no secret.</summary>
    /// <remarks>A warning is logged at start. Outside the environment Development the application does not start with it.</remarks>
    public bool AllowUnsigned { get; set; }

    internal bool HasSecrets => Secrets.Count > 0 || Accounts.Count > 0;

    /// <summary>The keys with which the webhooks of an account may be signed.</summary>
    internal byte[][] KeysOf(string apiKey)
    {
        accountKeys ??= Accounts.ToDictionary(account => account.Key, account => KeysOf(account.Value), StringComparer.Ordinal);
        return accountKeys.TryGetValue(apiKey, out byte[][]? found) ? found : keys ??= KeysOf(Secrets);
    }

    private static byte[][] KeysOf(IEnumerable<string> secrets) => [.. secrets.Select(Encoding.UTF8.GetBytes)];
}
