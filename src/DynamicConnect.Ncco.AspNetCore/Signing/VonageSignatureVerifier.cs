using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Checks the signature of a request: first the token alone, then the body, then whether the token has come before.</summary>
internal sealed class VonageSignatureVerifier(IOptions<VonageSignatureOptions> options, IVonageReplayStore replays, TimeProvider time, ILoggerFactory loggers)
{
    private readonly VonageSignatureOptions options = options.Value;
    private readonly byte[][] secrets = [.. options.Value.Secrets.Select(Encoding.UTF8.GetBytes)];
    private readonly ILogger logger = loggers.CreateLogger(Telemetry.Name);

    public static VonageSignatureVerifier In(IServiceProvider services) =>
        services.GetService<VonageSignatureVerifier>()
        ?? throw new InvalidOperationException($"A signature is required, and nothing checks it: call services.{nameof(VonageSignatureExtensions.AddVonageSignature)}().");

    /// <summary>Checks a request.</summary>
    /// <returns>The answer in place of the handler; <see langword="null"/> when the request is genuine.</returns>
    public async ValueTask<IResult?> RefuseAsync(HttpContext context)
    {
        // A request that a group and an endpoint both check has brought one token.
        if (context.Features.Get<Genuine>() is not null)
        {
            return null;
        }

        string? reason;
        using (Activity? activity = Telemetry.Activities.StartActivity("vonage signature"))
        {
            reason = VonageToken.TryRead(context.Request, out VonageToken? token) ?? Check(token!);
            if (reason is null)
            {
                WebhookBody body = await WebhookBody.OfAsync(context).ConfigureAwait(false);
                if (body.Refusal is { } refusal)
                {
                    Telemetry.Refused(refusal.Reason);
                    Log.WebhookRefused(logger, refusal.Reason);
                    return refusal.ToResult();
                }

                reason = token!.CheckBody(body.Bytes.Span) ?? await CheckReplayAsync(token, context.RequestAborted).ConfigureAwait(false);
            }

            activity?.SetTag("vonage.refusal", reason);
        }

        if (reason is null)
        {
            context.Features.Set(Genuine.Instance);
            return null;
        }

        Telemetry.Refused(reason);
        Log.SignatureRefused(logger, reason);
        return RefusedResult.Instance;
    }

    private string? Check(VonageToken token)
    {
        if (!token.IsSignedBy(secrets))
        {
            return "signature";
        }

        DateTimeOffset now = time.GetUtcNow();
        return token switch
        {
            _ when token.IssuedAt < now - options.Tolerance => "expired",
            _ when token.IssuedAt > now + options.Tolerance => "future",
            _ when options.ApiKeys.Count > 0 && !options.ApiKeys.Contains(token.ApiKey) => "api_key",
            _ when options.ApplicationIds.Count > 0 && !options.ApplicationIds.Contains(token.ApplicationId, StringComparer.OrdinalIgnoreCase) => "application_id",
            _ => null,
        };
    }

    private async ValueTask<string?> CheckReplayAsync(VonageToken token, CancellationToken cancellationToken)
    {
        try
        {
            // At the very end of its time the token is still taken.
            bool isNew = await replays.TryAddAsync(token.Id, token.IssuedAt + options.Tolerance + TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
            return isNew ? null : "replay";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return "aborted";
            }

            Log.ReplayStoreFailed(logger, exception);
            return "replay_store";
        }
    }

    private sealed class Genuine
    {
        public static Genuine Instance { get; } = new();
    }

    private sealed class RefusedResult : IResult
    {
        public static RefusedResult Instance { get; } = new();

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status401Unauthorized;
            httpContext.Response.Headers.WWWAuthenticate = "Bearer";
            return Task.CompletedTask;
        }
    }
}
