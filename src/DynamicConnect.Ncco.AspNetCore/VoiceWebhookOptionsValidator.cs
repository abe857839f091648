using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Finds invalid webhook options.</summary>
internal sealed class VoiceWebhookOptionsValidator(IConfiguration configuration) : IValidateOptions<VoiceWebhookOptions>
{
    private static readonly string[] Keys =
    [
        nameof(VoiceWebhookOptions.MaxLength),
        nameof(VoiceWebhookOptions.PublicUrl),
        nameof(VoiceWebhookOptions.Method),
        nameof(VoiceWebhookOptions.InvalidNcco),
        nameof(VoiceWebhookOptions.AnswerTimeout),
        nameof(VoiceWebhookOptions.EventTimeout),
    ];

    public ValidateOptionsResult Validate(string? name, VoiceWebhookOptions options)
    {
        List<string> mistakes = [.. UnknownKeys.In(configuration.GetSection(VoiceWebhookOptions.SectionName), Keys), .. Mistakes(options)];
        return mistakes.Count > 0 ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Mistakes(VoiceWebhookOptions options)
    {
        const string Section = VoiceWebhookOptions.SectionName;
        if (options.MaxLength < 1)
        {
            yield return $"{Section}:{nameof(options.MaxLength)} is {options.MaxLength}. Use at least 1.";
        }

        if (options.PublicUrl is { } url && !IsWebUrl(url))
        {
            yield return $"{Section}:{nameof(options.PublicUrl)} is '{url}'. Use an absolute URL without a query: https://example.com.";
        }

        if (options.AnswerTimeout <= TimeSpan.Zero || options.EventTimeout <= TimeSpan.Zero)
        {
            yield return $"{Section}:{nameof(options.AnswerTimeout)} and {nameof(options.EventTimeout)} must be more than zero.";
        }
    }

    private static bool IsWebUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.Query.Length == 0
        && url.Fragment.Length == 0;
}
