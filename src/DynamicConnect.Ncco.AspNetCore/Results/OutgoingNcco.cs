using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Validates outgoing NCCOs.</summary>
internal static class OutgoingNcco
{
    /// <summary>Validates an NCCO, and replaces an invalid one, as the options specify.</summary>
    /// <returns>Whether there is an NCCO to send.</returns>
    public static bool TryPass(VoiceWebhookServices services, HttpContext context, ref Ncco ncco)
    {
        InvalidNccoHandling handling = services.InvalidNcco;
        if (handling == InvalidNccoHandling.Send)
        {
            return true;
        }

        bool hasErrors = false;
        string? conversation = LogText.Of(context.Features.Get<WebhookReading>()?.Webhook?.ConversationUuid);
        foreach (NccoProblem problem in ncco.Validate())
        {
            hasErrors |= problem.Severity == ProblemSeverity.Error;
            if (problem.Severity != ProblemSeverity.Information)
            {
                Log.InvalidNcco(services.Logger, problem.Severity, problem.Path, problem.Rule, conversation);
            }
        }

        if (!hasErrors)
        {
            return true;
        }

        Telemetry.InvalidNcco();
        if (handling == InvalidNccoHandling.Log)
        {
            return true;
        }

        if (services.Options.Replacement is not { } replacement)
        {
            return false;
        }

        ncco = replacement;
        return true;
    }
}
