using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <content>Conversation and transfer actions.</content>
internal sealed partial class Flow
{
    private async Task<Ncco?> ConverseAsync(ConversationAction action, Scope mine)
    {
        SimulatedConversation conversation = platform.NamedConversation(action.Name, Call);
        await MeetAsync(conversation, mine);
        if (conversation.Legs.Count >= SimulatedConversation.MostLegs)
        {
            Refuse($"The conversation {action.Name} is full: it has {SimulatedConversation.MostLegs} members.");
            return null;
        }

        leg.EndsConversation = action.EndOnExit == true;
        Enter(conversation, action.Mute, action.CanHear, action.CanSpeak);
        if (action.StartOnEnter != false)
        {
            Start(conversation);
        }
        else if (!conversation.IsStarted && action.MusicOnHoldUrl is [{ } music, ..])
        {
            leg.Background = music;
            leg.Hear(music, $"music on hold {music}, waiting for the moderator");
        }

        if (action.Record == true && conversation.Recording is null)
        {
            Webhook? webhook = WebhookFor(action.EventUrl, action.EventMethod, "recording", [], false);
            conversation.Recording = new ActiveRecording(Call.NextId(IdKind.Recording), Call.Timeline.Now)
            {
                Url = webhook?.Url,
                Method = webhook?.Method ?? WebhookMethod.Post,
                Transcription = action.Transcription,
            };
            Call.Log(TranscriptEntryKind.Record, leg.Name, $"conversation {action.Name} is recorded");
        }

        return await new Signal<Ncco?>(mine);
    }

    private async Task<Ncco?> TransferAsync(TransferAction action, Scope mine)
    {
        left.Clear();
        if (platform.ConversationOf(action.ConversationId) is not { } conversation)
        {
            Refuse($"transfer refers to the conversation {action.ConversationId}, which does not exist.");
            return null;
        }

        await MeetAsync(conversation, mine);
        JsonObject fields = EventFields.Event(leg, Call.Timeline.Now);
        fields.Remove("headers");
        fields["conversation_uuid_from"] = leg.ConversationUuid;
        fields["conversation_uuid_to"] = conversation.Uuid;
        fields["type"] = "transfer";
        Enter(conversation, action.Mute, action.CanHear, action.CanSpeak);
        if (Call.EventUrl is { } url)
        {
            Call.Dispatch(new Webhook(WebhookKind.Event, "transfer", url, Call.EventMethod, fields, false));
        }

        return await new Signal<Ncco?>(mine);
    }

    private Signal<bool> MeetAsync(SimulatedConversation conversation, Scope mine)
    {
        Signal<bool> met = new(mine);
        Call.Timeline.Plan(TimeSpan.Zero, async () =>
        {
            foreach (SimulatedCall other in conversation.Legs.Select(member => member.Call).Distinct().ToArray())
            {
                await Call.Timeline.MeetAsync(other.Timeline).ConfigureAwait(false);
            }

            met.Set(true);
        });
        return met;
    }

    private void Enter(SimulatedConversation conversation, bool? mute, ValueList<string>? canHear, ValueList<string>? canSpeak)
    {
        conversation.Join(leg);
        leg.IsMuted = mute == true;
        leg.CanHear = canHear;
        leg.CanSpeak = canSpeak;
        string name = conversation.Name ?? conversation.Uuid;
        foreach (SimulatedCall other in conversation.Legs.Select(member => member.Call).Distinct())
        {
            other.Log(TranscriptEntryKind.Join, leg.Name, $"joins the conversation {name}{(leg.IsMuted ? ", muted" : "")}");
        }
    }

    private static void Start(SimulatedConversation conversation)
    {
        conversation.Start();
        foreach (SimulatedLeg member in conversation.Legs)
        {
            member.Background = null;
        }
    }

    private void Refuse(string reason)
    {
        Call.Blame(new CallFault(CallFaultKind.Refused, reason));
        Call.ReportError(reason);
    }
}
