using System.Diagnostics;

namespace DynamicConnect.Testing;

/// <summary>A running NCCO. It executes the actions for a leg, one after another.</summary>
internal sealed partial class Flow(VoicePlatform platform, SimulatedLeg leg, Action ended)
{
    private Scope scope = new();
    private Queue<NccoAction> left = [];
    private string? listening;

    private SimulatedCall Call => leg.Call;

    /// <summary>Whether the last action has run.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Runs an NCCO instead of the current one.</summary>
    public void Run(Ncco ncco)
    {
        IsDone = false;
        Interrupt();
        scope = new Scope();
        left = new Queue<NccoAction>(ncco);
        Call.Spawn(() => RunAsync(scope));
    }

    /// <summary>Stops the current NCCO.</summary>
    public void Interrupt()
    {
        scope.End();
        leg.Input?.Close();
        leg.Player.Stop();
        listening = null;
    }

    private async Task RunAsync(Scope mine)
    {
        while (left.TryDequeue(out NccoAction? action))
        {
            CheckBargeIn(action);
            if (await ExecuteAsync(action, mine).ConfigureAwait(false) is { } next)
            {
                left = new Queue<NccoAction>(next);
            }
        }

        if (listening is { } prompt)
        {
            Call.Blame(
                new CallFault(
                    CallFaultKind.BargeIn,
                    $"{prompt} has bargeIn: true, but no input follows, so nothing accepts the caller's keys."));
        }

        IsDone = true;
        leg.Player.WhenIdle(ended);
    }

    private Task<Ncco?> ExecuteAsync(NccoAction action, Scope mine) => action switch
    {
        TalkAction talk => PlayAsync(platform.SoundOf(talk), talk.BargeIn, "talk", mine),
        StreamAction stream => PlayAsync(platform.SoundOf(stream), stream.BargeIn, "stream", mine),
        InputAction input => InputAsync(input, mine),
        ConnectAction connect => ConnectAsync(connect, mine),
        RecordAction record => RecordAsync(record, mine),
        ConversationAction conversation => ConverseAsync(conversation, mine),
        TransferAction transfer => TransferAsync(transfer, mine),
        NotifyAction notify => NotifyAsync(notify, mine),
        WaitAction wait => WaitAsync(wait, mine),
        _ => throw new UnreachableException("The platform refuses an NCCO with an unknown action."),
    };

    private async Task<Ncco?> PlayAsync(Sound sound, bool? bargeIn, string kind, Scope mine)
    {
        if (bargeIn == true)
        {
            listening ??= $"{kind} \"{sound.Text}\"";
        }

        Signal<bool> played = leg.Player.Play(sound, mine);
        if (listening is null)
        {
            await played;
        }

        return null;
    }

    private async Task<Ncco?> WaitAsync(WaitAction wait, Scope mine)
    {
        TimeSpan time = wait.Timeout ?? TimeSpan.FromSeconds(10);
        await Call.Delay(Clamp(time, TimeSpan.FromSeconds(0.1), TimeSpan.FromHours(2)), mine);
        return null;
    }

    private async Task<Ncco?> NotifyAsync(NotifyAction notify, Scope mine)
    {
        System.Text.Json.Nodes.JsonObject fields = EventFields.Event(leg, Call.Timeline.Now);
        fields.Remove("headers");
        fields["payload"] = System.Text.Json.Nodes.JsonNode.Parse(notify.Payload.ToString());
        return await AskAsync(new Webhook(WebhookKind.Event, "notify", notify.EventUrl[0], Method(notify.EventMethod), fields, true), mine);
    }

    /// <summary>Sends a webhook for this NCCO. If the NCCO is stopped in the meantime, the response is ignored.</summary>
    private Signal<Ncco?> AskAsync(Webhook webhook, Scope mine)
    {
        Signal<Ncco?> answer = new(mine);
        Call.Spawn(async () => answer.Set((await Call.SendAsync(webhook).ConfigureAwait(false)).Ncco));
        return answer;
    }

    /// <summary>Creates the webhook of an action, with the event URL of the action or, if there is none, of the application.</summary>
    private Webhook? WebhookFor(
        ValueList<string>? eventUrl,
        WebhookMethod? method,
        string subject,
        System.Text.Json.Nodes.JsonObject fields,
        bool takesNcco) =>
        eventUrl is [{ } url, ..]
            ? new Webhook(WebhookKind.Event, subject, url, Method(method), fields, takesNcco)
            : Call.EventUrl is { } own
                ? new Webhook(WebhookKind.Event, subject, own, Call.EventMethod, fields, takesNcco)
                : null;

    private static WebhookMethod Method(WebhookMethod? method) => method ?? WebhookMethod.Post;

    private static TimeSpan Clamp(TimeSpan time, TimeSpan least, TimeSpan most) => time < least ? least : time > most ? most : time;

    private void CheckBargeIn(NccoAction action)
    {
        if (listening is null || action is TalkAction or StreamAction)
        {
            return;
        }

        if (action is not InputAction)
        {
            Call.ReportError($"bargeIn of {listening} is not followed by an input action.");
        }

        listening = null;
    }
}
