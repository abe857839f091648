using System.Diagnostics;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Checks the signature of a request: first the token alone, then the body or query, then whether the token was used before.
/// </summary>
internal sealed class VonageSignatureHandler(
    IOptionsMonitor<VonageSignatureOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IVonageReplayStore replays,
    VoiceWebhookServices services) : AuthenticationHandler<VonageSignatureOptions>(options, loggers, encoder)
{
    private SignatureRefusal? refused;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? missing = VonageToken.TryGetText(Request, out string text);
        if (Options.AllowUnsigned && (missing == SignatureRefusal.Missing.Reason || !Options.HasSecrets))
        {
            return Accept([]);
        }

        using Activity? activity = Telemetry.Activities.StartActivity("vonage signature");
        VonageToken? token = null;
        string? reason = missing ?? VonageToken.TryRead(text, out token);
        refused = reason is null ? await VerifyAsync(token!).ConfigureAwait(false)
            : reason == SignatureRefusal.Missing.Reason ? SignatureRefusal.Missing with { StatusCode = Options.UnsignedStatusCode }
            : new SignatureRefusal(reason);
        if (refused is null)
        {
            return Accept(token!.Claims);
        }

        activity?.SetTag("vonage.refusal", refused.Reason);
        activity?.SetStatus(ActivityStatusCode.Error, refused.Reason);
        return missing is null ? AuthenticateResult.Fail(refused.Reason) : AuthenticateResult.NoResult();
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => RefuseAsync(properties);

    /// <summary>Also called when another scheme has accepted the request, but this one has not.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => RefuseAsync(properties);

    private async Task RefuseAsync(AuthenticationProperties properties)
    {
        await HandleAuthenticateOnceSafeAsync().ConfigureAwait(false);
        if (refused is not { } refusal)
        {
            await base.HandleForbiddenAsync(properties).ConfigureAwait(false);
            return;
        }

        if (refusal.Body is { } body)
        {
            body.Report(Context);
            await new RefusalResult(body).ExecuteAsync(Context).ConfigureAwait(false);
            return;
        }

        Telemetry.Refused(refusal.Reason);
        Log.SignatureRefused(services.Logger, LogText.Of(Request.Path.Value), refusal.StatusCode, refusal.Reason);
        Response.StatusCode = refusal.StatusCode;
        if (refusal.StatusCode == StatusCodes.Status401Unauthorized)
        {
            Response.Headers.WWWAuthenticate = "Bearer";
        }
    }

    private AuthenticateResult Accept(IEnumerable<Claim> claims)
    {
        ClaimsIdentity identity = new(claims, Scheme.Name, "application_id", ClaimsIdentity.DefaultRoleClaimType);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    private async ValueTask<SignatureRefusal?> VerifyAsync(VonageToken token)
    {
        if (token.Check(Options, TimeProvider.GetUtcNow()) is { } reason)
        {
            return new SignatureRefusal(reason);
        }

        string? payload;
        if (HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method))
        {
            payload = token.CheckQuery(Request.QueryString.Value ?? "", Options.AllowUnhashedQuery);
        }
        else
        {
            WebhookBody body = await WebhookBody.OfAsync(Context).ConfigureAwait(false);
            if (body.Refusal is { } refusal)
            {
                return SignatureRefusal.Of(refusal);
            }

            payload = token.CheckBody(body.Bytes.Span);
        }

        return payload is null ? await ReserveAsync(token).ConfigureAwait(false) : new SignatureRefusal(payload);
    }

    private async ValueTask<SignatureRefusal?> ReserveAsync(VonageToken token)
    {
        string id = $"{token.ApiKey}:{token.Id}";
        // Two schemes can check the same request. The token is only reserved once.
        if (Context.Features.Get<ReservedToken>() is { } earlier && earlier.Id == id)
        {
            return null;
        }

        // The token is still accepted at the very end of the tolerance, so it is remembered for another second.
        ReservedToken reserved = new(id, token.IssuedAt + Options.Tolerance + TimeSpan.FromSeconds(1), replays);
        ReplayReservation reservation;
        try
        {
            reservation = await replays.ReserveAsync(id, reserved.ExpiresAt, Context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (Context.RequestAborted.IsCancellationRequested)
            {
                return SignatureRefusal.Aborted;
            }

            Log.ReplayStoreFailed(services.Logger, exception);
            return SignatureRefusal.StoreFailed;
        }

        switch (reservation)
        {
            case ReplayReservation.Granted:
                Context.Features.Set(reserved);
                return null;
            case ReplayReservation.InProgress:
                return SignatureRefusal.InProgress;
            case ReplayReservation.Full:
                Log.ReplayStoreFull(services.Logger);
                return SignatureRefusal.StoreFull;
            default:
                return SignatureRefusal.Replay;
        }
    }
}
