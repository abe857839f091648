using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The token that a request has reserved, until its end decides whether it is spent.</summary>
internal sealed record ReservedToken(string Id, DateTimeOffset ExpiresAt, IVonageReplayStore Store)
{
    /// <summary>Spends the token of a request that was answered, and releases that of one that was not.</summary>
    public async ValueTask FinishAsync(HttpContext context, bool isAnswered)
    {
        try
        {
            if (isAnswered)
            {
                await Store.SpendAsync(Id, ExpiresAt, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                await Store.ReleaseAsync(Id, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The request is over; the reservation runs out by itself.
            Telemetry.Refused("replay_store_failed");
            Log.ReplayStoreFailed(VoiceWebhookServices.In(context).Logger, exception);
        }
    }
}
