using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The token that a request has reserved. The outcome of the request decides whether it is spent.</summary>
internal sealed record ReservedToken(string Id, DateTimeOffset ExpiresAt, IVonageReplayStore Store)
{
    /// <summary>Spends the token if the request was answered, and releases it otherwise.</summary>
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
            // The response has been sent. The reservation expires without further action.
            Telemetry.Refused("replay_store_failed");
            Log.ReplayStoreFailed(VoiceWebhookServices.In(context).Logger, exception);
        }
    }
}
