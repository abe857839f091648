using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Gets the section, the policy and the result of a scheme by its name.</summary>
internal static class VonageSignatureSchemes
{
    public static string SectionOf(string scheme) =>
        scheme == VonageSignatureDefaults.AuthenticationScheme
            ? VonageSignatureOptions.SectionName
            : $"{VonageSignatureOptions.SectionName}:{scheme}";

    public static string PolicyOf(string scheme) => $"{nameof(DynamicConnect)}.VonageSignature.{scheme}";

    /// <summary>Whether this scheme has accepted the request. A user from another scheme does not count.</summary>
    public static bool HasAccepted(ClaimsPrincipal user, string scheme) =>
        user.Identities.Any(identity => identity.IsAuthenticated && identity.AuthenticationType == scheme);

    /// <summary>Throws if a scheme that endpoints require was not added.</summary>
    public static void Check(IServiceProvider services, string scheme)
    {
        IEnumerable<AuthenticationSchemeBuilder> schemes = services.GetService<IOptions<AuthenticationOptions>>()?.Value.Schemes ?? [];
        if (!schemes.Any(added => added.Name == scheme && added.HandlerType == typeof(VonageSignatureHandler)))
        {
            string argument = scheme == VonageSignatureDefaults.AuthenticationScheme ? "" : $"\"{scheme}\"";
            throw new InvalidOperationException(
                $"An endpoint requires a signature, but the scheme {scheme} is not registered. "
                + $"Call builder.Services.AddAuthentication().AddVonageSignature({argument}).");
        }
    }
}
