namespace DynamicConnect.Testing;

/// <content>Statuses, keys, speech, and the end of the leg.</content>
public sealed partial class SimulatedLeg
{
    internal DialPlan? Plan { get; set; }

    /// <summary>Reports a status without waiting for the response.</summary>
    internal void Report(CallStatus status, CallDetail? detail = null)
    {
        Status = status;
        if (EventUrl is { } url)
        {
            Call.Dispatch(
                new Webhook(
                    WebhookKind.Event,
                    WireNames.Of(status),
                    url,
                    EventMethod,
                    EventFields.Status(this, status, detail, null, Call.Timeline.Now),
                    false));
        }
    }

    /// <summary>Reports a status and waits for the response.</summary>
    internal async Task<Ncco?> ReportAsync(CallStatus status, bool takesNcco, CallDetail? detail = null, string? subState = null)
    {
        Status = status;
        if (EventUrl is not { } url)
        {
            return null;
        }

        Webhook webhook = new(
            WebhookKind.Event,
            WireNames.Of(status),
            url,
            EventMethod,
            EventFields.Status(this, status, detail, subState, Call.Timeline.Now),
            takesNcco);
        return (await Call.SendAsync(webhook).ConfigureAwait(false)).Ncco;
    }

    /// <summary>Presses keys one after another.</summary>
    internal async Task PressAsync(string keys)
    {
        for (int index = 0; index < keys.Length; index++)
        {
            if (index > 0)
            {
                await Call.Delay(keys[index - 1] == Keys.Pause ? Keys.PauseLength : Call.Platform.KeyInterval, Scope.Endless);
            }

            if (keys[index] != Keys.Pause && !IsOver)
            {
                Press(keys[index]);
            }
        }
    }

    internal void Say(string words, decimal confidence)
    {
        TimeSpan length = Speech.LengthOf(words);
        Call.Log(TranscriptEntryKind.Say, Name, $"says \"{words}\"");
        foreach (SimulatedLeg listener in Listeners.ToArray())
        {
            listener.Hear(words, $"\"{words}\", from {Name}");
        }

        foreach (ActiveRecording recording in Recordings.ToArray())
        {
            recording.Speech(Call.Timeline, length, () => Call.EndRecording(this, recording));
        }

        if (Input is { TakesSpeech: true } input)
        {
            input.Say(words, confidence, length);
        }
    }

    /// <summary>Ends the leg.</summary>
    internal void EndBy(string who, string how)
    {
        if (IsOver)
        {
            return;
        }

        DisconnectedBy = who;
        Call.Log(TranscriptEntryKind.HangUp, Name, how);
        bool isAnswered = AnswerTime is not null;
        Leave();
        if (this == Call.Caller)
        {
            Call.EndOthers();
        }

        Report(isAnswered || Direction == CallDirection.Inbound ? CallStatus.Completed : CallStatus.Cancelled);
        Plan?.Done.Set(Plan.Next);
        Plan?.Detected.Set(false);
        Call.CheckEnd();
    }

    /// <summary>Leaves the call, and stops everything that the leg does and hears.</summary>
    internal void Leave()
    {
        IsOver = true;
        EndTime = Call.Timeline.Now;
        Scope.End();
        Flow?.Interrupt();
        Player.Stop();
        Background = null;
        AsynchronousInput = null;
        foreach (ActiveRecording recording in Recordings.ToArray())
        {
            Call.EndRecording(this, recording);
        }

        if (Conversation is { } conversation)
        {
            LeaveConversation(conversation);
        }
    }

    private void LeaveConversation(SimulatedConversation conversation)
    {
        string name = conversation.Name ?? conversation.Uuid;
        foreach (SimulatedCall other in conversation.Legs.Select(member => member.Call).Append(Call).Distinct().ToArray())
        {
            if (conversation != other.Own)
            {
                other.Log(TranscriptEntryKind.Leave, Name, $"leaves the conversation {name}");
            }
        }

        conversation.Leave(this);
        if (conversation.Recording is { } recording && conversation.Legs.Count == 0)
        {
            conversation.Recording = null;
            Call.EndRecording(this, recording);
        }

        if (EndsConversation)
        {
            foreach (SimulatedLeg member in conversation.Legs.ToArray())
            {
                member.EndBy("platform", $"is disconnected: the conversation {name} has ended");
            }
        }
    }

    private void Press(char key)
    {
        Call.Log(TranscriptEntryKind.Press, Name, $"presses {key}");
        bool isTaken = Input is { TakesKeys: true };
        if (isTaken)
        {
            Input!.Press(key);
        }
        else if (Recordings.FirstOrDefault(recording => recording.EndKey == $"{key}") is { } recording)
        {
            isTaken = true;
            Call.EndRecording(this, recording);
        }

        if (AsynchronousInput is { } input)
        {
            isTaken = true;
            Call.SendKey(this, key, input.Url, input.Method);
        }

        if (!isTaken && !Listeners.Any())
        {
            Call.Note($"Nothing accepts the key {key}.");
        }
    }
}
