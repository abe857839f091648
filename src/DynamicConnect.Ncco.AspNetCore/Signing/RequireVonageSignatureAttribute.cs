using Microsoft.AspNetCore.Authorization;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Requires the signature of the platform, as <c>[Authorize]</c> requires a user: on controllers, actions, and handlers of minimal APIs.
/// </summary>
/// <remarks>Other requests get 401, without a reason. Needs <c>AddAuthentication().AddVonageSignature()</c>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class RequireVonageSignatureAttribute : AuthorizeAttribute
{
    /// <summary>Requires a signature that a scheme accepts.</summary>
    /// <param name="scheme">The name of the scheme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public RequireVonageSignatureAttribute(string scheme = VonageSignatureDefaults.AuthenticationScheme)
        : base(VonageSignatureSchemes.PolicyOf(scheme ?? throw new ArgumentNullException(nameof(scheme)))) => Scheme = scheme;

    /// <summary>The name of the scheme.</summary>
    public string Scheme { get; }
}
