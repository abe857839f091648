using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Finds options that would take every request, or none.</summary>
internal sealed class VonageSignatureOptionsValidator : IValidateOptions<VonageSignatureOptions>
{
    private static readonly TimeSpan LongestTolerance = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, VonageSignatureOptions options)
    {
        List<string> mistakes = [.. Mistakes(options).Select(mistake => $"{VonageSignatureOptions.SectionName}: {mistake}")];
        return mistakes.Count > 0 ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Mistakes(VonageSignatureOptions options)
    {
        if (options.Secrets.Count == 0)
        {
            yield return $"{nameof(options.Secrets)} has no secret.";
        }

        foreach (string list in Blank(nameof(options.Secrets), options.Secrets)
            .Concat(Blank(nameof(options.ApiKeys), options.ApiKeys))
            .Concat(Blank(nameof(options.ApplicationIds), options.ApplicationIds)))
        {
            yield return $"{list} has an empty entry.";
        }

        if (options.Tolerance <= TimeSpan.Zero || options.Tolerance > LongestTolerance)
        {
            yield return $"{nameof(options.Tolerance)} is not more than zero and at most a day.";
        }

        if (options.ReplayCapacity < 1)
        {
            yield return $"{nameof(options.ReplayCapacity)} is less than 1.";
        }
    }

    private static IEnumerable<string> Blank(string list, IEnumerable<string> entries) => entries.Any(string.IsNullOrWhiteSpace) ? [list] : [];
}
