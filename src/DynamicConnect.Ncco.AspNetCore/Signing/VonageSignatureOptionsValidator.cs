using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Finds invalid options, such as those that would accept every request or none.</summary>
internal sealed class VonageSignatureOptionsValidator(
    IConfiguration configuration,
    IHostEnvironment environment,
    IOptions<AuthenticationOptions> authentication) : IValidateOptions<VonageSignatureOptions>
{
    private const int ShortestSecret = 8;
    private static readonly TimeSpan LongestTolerance = TimeSpan.FromDays(1);

    private static readonly string[] Keys =
    [
        nameof(VonageSignatureOptions.Secrets),
        nameof(VonageSignatureOptions.Accounts),
        nameof(VonageSignatureOptions.ApplicationIds),
        nameof(VonageSignatureOptions.Tolerance),
        nameof(VonageSignatureOptions.ReplayCapacity),
        nameof(VonageSignatureOptions.UnsignedStatusCode),
        nameof(VonageSignatureOptions.AllowUnhashedQuery),
        nameof(VonageSignatureOptions.AllowUnsigned),
    ];

    public ValidateOptionsResult Validate(string? name, VonageSignatureOptions options)
    {
        string section = VonageSignatureSchemes.SectionOf(name ?? "");
        bool isDefault = name == VonageSignatureDefaults.AuthenticationScheme;
        IEnumerable<string> known = isDefault ? Keys.Concat(authentication.Value.Schemes.Select(scheme => scheme.Name)) : Keys;
        List<string> mistakes =
        [
            .. UnknownKeys.In(configuration.GetSection(section), known),
            .. Mistakes(options).Select(mistake => $"{section}:{mistake}"),
        ];
        return mistakes.Count > 0 ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Mistakes(VonageSignatureOptions options)
    {
        if (!options.HasSecrets && !options.AllowUnsigned)
        {
            yield return $"{nameof(options.Secrets)} is empty. Add the signature secret of the account, which its dashboard shows.";
        }

        foreach ((string key, IEnumerable<string> secrets) in options.Accounts
            .Select(account => ($"{nameof(options.Accounts)}:{account.Key}", (IEnumerable<string>)account.Value))
            .Append((nameof(options.Secrets), options.Secrets)))
        {
            if (secrets.Any(secret => string.IsNullOrWhiteSpace(secret) || secret.Length < ShortestSecret))
            {
                yield return $"{key} has a secret of fewer than {ShortestSecret} characters, which can be guessed. Copy the whole secret.";
            }
        }

        if (options.Accounts.FirstOrDefault(account => account.Value.Count == 0).Key is { } empty)
        {
            yield return $"{nameof(options.Accounts)}:{empty} has no secrets. Add a list of secrets for each API key.";
        }

        if (options.ApplicationIds.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{nameof(options.ApplicationIds)} has an empty entry. Remove it, or use the id of an application.";
        }

        if (options.Tolerance <= TimeSpan.Zero || options.Tolerance > LongestTolerance)
        {
            yield return $"{nameof(options.Tolerance)} is {options.Tolerance}. Use more than zero and at most one day.";
        }

        if (options.ReplayCapacity < 1)
        {
            yield return $"{nameof(options.ReplayCapacity)} is {options.ReplayCapacity}. Use at least 1.";
        }

        if (options.UnsignedStatusCode is not (401 or 503))
        {
            yield return $"{nameof(options.UnsignedStatusCode)} is {options.UnsignedStatusCode}. Use 401 or 503.";
        }

        if (options.AllowUnsigned && !environment.IsDevelopment())
        {
            yield return $"{nameof(options.AllowUnsigned)} is only allowed in Development, not {environment.EnvironmentName}. Remove it.";
        }
    }
}
