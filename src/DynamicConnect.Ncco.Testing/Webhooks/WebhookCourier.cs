namespace DynamicConnect.Testing;

/// <summary>Sends one webhook to the application and waits for the response, in virtual time if the application shares the clock.</summary>
internal sealed class WebhookCourier(
    IWebhookTarget target,
    IReadOnlyDictionary<string, string> addresses,
    VirtualClock clock,
    TimeSpan patience)
{
    // If an application that shares the clock does not respond within this real time, it is assumed to be waiting for one of its timers.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    public async Task<WebhookReply> CarryAsync(Webhook webhook, WebhookMessage message, TimeSpan limit)
    {
        DateTimeOffset start = clock.GetUtcNow();
        long mark = clock.TimerMark;
        using CancellationTokenSource cancellation = new();
        // A handler that blocks its thread must not block the simulation's thread.
        long begun = long.MaxValue;
        Task<WebhookReply> answer = Task.Run(
            () =>
            {
                Volatile.Write(ref begun, Environment.TickCount64);
                return SendAsync(webhook, message, cancellation.Token);
            },
            CancellationToken.None);
        while (!answer.IsCompleted)
        {
            DateTimeOffset? timer = clock.NextTimerAfter(mark);
            await Task.WhenAny(
                answer,
                Task.Delay(timer is null ? TimeSpan.FromMilliseconds(10) : Breath, CancellationToken.None)).ConfigureAwait(false);
            if (answer.IsCompleted)
            {
                break;
            }

            if (timer is { } due && due - start <= limit)
            {
                clock.AdvanceTo(due);
            }
            else if (timer is not null || Environment.TickCount64 - Volatile.Read(ref begun) > patience.TotalMilliseconds)
            {
                await cancellation.CancelAsync().ConfigureAwait(false);
                return WebhookReply.None(CallFaultKind.Timeout, $"did not answer within {Seconds.Of(limit)}") with { Took = limit };
            }
        }

        WebhookReply reply = await answer.ConfigureAwait(false);
        return reply with { Took = clock.GetUtcNow() - start };
    }


    private async Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        string origin = message.Url.GetLeftPart(UriPartial.Authority);
        if (!addresses.ContainsKey(origin))
        {
            string known = string.Join(" and ", addresses.Keys);
            return WebhookReply.None(
                CallFaultKind.Address,
                $"goes to {origin}, which is not a known address of the application. Known: {known}. "
                    + $"Fix the URL, or add the address with Map(\"{origin}\")");
        }

        try
        {
            return await target.SendAsync(webhook, message, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            return WebhookReply.None(CallFaultKind.Connection, $"failed: {exception.GetBaseException().Message.TrimEnd('.')}");
        }
        catch (IOException exception)
        {
            return WebhookReply.None(CallFaultKind.Connection, $"failed: {exception.GetBaseException().Message.TrimEnd('.')}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return WebhookReply.None(CallFaultKind.Timeout, "was canceled");
        }
#pragma warning disable CA1031 // Behind a server, any exception of a handler would be a response with status 500.
        catch (Exception exception)
        {
            return new WebhookReply(500, null, "", CallFaultKind.Exception, $"threw {exception.GetType().Name}: {exception.Message}");
        }
#pragma warning restore CA1031
    }
}
