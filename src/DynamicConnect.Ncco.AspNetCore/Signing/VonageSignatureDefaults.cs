namespace DynamicConnect.AspNetCore;

/// <summary>Default values for the authentication of signed webhooks.</summary>
public static class VonageSignatureDefaults
{
    /// <summary>The name of the authentication scheme, <c>VonageSignature</c>.</summary>
    public const string AuthenticationScheme = "VonageSignature";
}
