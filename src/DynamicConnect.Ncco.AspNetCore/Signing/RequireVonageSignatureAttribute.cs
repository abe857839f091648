using Microsoft.AspNetCore.Authorization;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Requires requests to be signed by the platform. Use it on controllers, actions and minimal API handlers, like <c>[Authorize]</c>.
/// </summary>
/// <remarks>The response to other requests is 401, without a reason. Requires <c>AddAuthentication().AddVonageSignature()</c>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class RequireVonageSignatureAttribute : AuthorizeAttribute
{
    /// <summary>Requires a signature that the scheme accepts.</summary>
    /// <param name="scheme">The name of the authentication scheme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public RequireVonageSignatureAttribute(string scheme = VonageSignatureDefaults.AuthenticationScheme)
        : base(VonageSignatureSchemes.PolicyOf(scheme ?? throw new ArgumentNullException(nameof(scheme)))) => Scheme = scheme;

    /// <summary>The name of the authentication scheme.</summary>
    public string Scheme { get; }
}
