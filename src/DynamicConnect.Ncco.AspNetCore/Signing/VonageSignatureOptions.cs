namespace DynamicConnect.AspNetCore;

/// <summary>Which signed webhooks are genuine.</summary>
/// <remarks>Bound from the section <see cref="SectionName"/> of the configuration.</remarks>
public sealed class VonageSignatureOptions
{
    /// <summary>The section of the configuration, <c>Vonage:Signature</c>.</summary>
    public const string SectionName = "Vonage:Signature";

    /// <summary>The signature secrets of the account: the current one, and the one before it while it is being replaced.</summary>
    /// <remarks>At least one, none empty. A token is genuine when any of them has signed it.</remarks>
    public IList<string> Secrets { get; } = [];

    /// <summary>The API keys whose webhooks are taken.</summary>
    /// <remarks>All, when there are none.</remarks>
    public IList<string> ApiKeys { get; } = [];

    /// <summary>The ids of the applications whose webhooks are taken.</summary>
    /// <remarks>All, when there are none.</remarks>
    public IList<string> ApplicationIds { get; } = [];

    /// <summary>How far the time of a token may be from now, in the past and in the future.</summary>
    /// <remarks>More than zero, at most a day. 5 minutes when it is not set.</remarks>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many tokens are remembered so that none is taken twice.</summary>
    /// <remarks>
    /// At least 1. 100,000 when it is not set. Only genuine tokens are remembered, until they expire; while that many are remembered, further requests are refused.
    /// A store of your own has its own limit.
    /// </remarks>
    public int ReplayCapacity { get; set; } = 100_000;
}
