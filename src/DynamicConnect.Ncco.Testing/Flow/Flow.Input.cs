using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <content>Input actions.</content>
internal sealed partial class Flow
{
    private async Task<Ncco?> InputAsync(InputAction action, Scope mine)
    {
        string? url = action.EventUrl is [{ } own, ..] ? own : Call.EventUrl;
        platform.Coverage.SeeInput(action, url);
        if (action.Mode == InputMode.Asynchronous)
        {
            leg.AsynchronousInput = (url, action.EventUrl is { Count: > 0 } ? Method(action.EventMethod) : Call.EventMethod);
            return null;
        }

        InputCollector collector = new(platform, leg, action, mine);
        collector.Open();
        (JsonObject dtmf, JsonObject speech) = await collector.Result;
        platform.Coverage.SeeResult(url, dtmf, speech);
        JsonObject fields = EventFields.Input(leg, Call.Timeline.Now, dtmf, speech);
        return WebhookFor(action.EventUrl, action.EventMethod, "input", fields, true) is { } webhook ? await AskAsync(webhook, mine) : null;
    }
}
