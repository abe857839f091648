namespace DynamicConnect;

/// <content>How a round continues, and which member is rung.</content>
public sealed partial record HuntGroup
{
    private static string? PositionOf(VoiceEvent voiceEvent) =>
        voiceEvent.AdditionalProperties.TryGetValue(PositionParameter, out JsonData? value) ? QueryForm.TextOf(value) : null;

    /// <summary>Hashes a string to the same number on every server and framework: FNV-1a, with its upper half mixed in.</summary>
    private static uint Spread(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash ^ (hash >> 16);
    }

    private Round First(VoiceWebhook webhook)
    {
        ArgumentNullException.ThrowIfNull(webhook);

        return new Round(new HuntPosition(StartIndex(webhook), 0), FirstAnnouncement, webhook.ConversationUuid ?? "");
    }

    /// <summary>The rest of the round after an event; <see langword="null"/> when the event doesn't report a failed connect.</summary>
    private Round? After(VoiceEvent voiceEvent, string? position)
    {
        ArgumentNullException.ThrowIfNull(voiceEvent);

        CallStatus status = (voiceEvent as CallStatusEvent)?.Status ?? CallStatus.Unknown;
        bool isFailed = status.IsFailedConnect();
        if (!isFailed && status != CallStatus.Disconnected)
        {
            return null;
        }

        string? text = position ?? PositionOf(voiceEvent);
        string conversation = voiceEvent.ConversationUuid ?? "";
        HuntPosition? rung = HuntPosition.Read(text, this, conversation);
        if (rung is null)
        {
            // The request for the first NCCO may not have named a conversation.
            conversation = "";
            rung = HuntPosition.Read(text, this, conversation);
        }

        if (!isFailed && !(rung is { } found && MemberAt(found).Endpoint is WebSocketEndpoint))
        {
            return null;
        }

        HuntPosition due = rung is { } last ? last with { Step = last.Step + 1 } : new HuntPosition(0, Members.Count);
        return new Round(due, NextAnnouncement, conversation);
    }

    private int StartIndex(VoiceWebhook webhook)
    {
        if (Strategy == HuntStrategy.Linear || Members.Count == 0)
        {
            return 0;
        }

        long start = StartAt is { } startAt ? startAt(webhook) : Spread(webhook.ConversationUuid ?? webhook.Uuid ?? "");
        long index = start % Members.Count;
        return (int)(index < 0 ? index + Members.Count : index);
    }

    private HuntStep Ring(Round round)
    {
        if (IsBusyAsync is not null)
        {
            throw new InvalidOperationException($"{nameof(IsBusyAsync)} is set. Use {nameof(StartAsync)} and {nameof(NextAsync)}.");
        }

        return Left(round).Select(position => Ring(round, position)).FirstOrDefault() ?? HuntStep.End(NoAnswer ?? Ncco.Empty);
    }

    private async Task<HuntStep> RingAsync(Round round, CancellationToken cancellationToken)
    {
        foreach (HuntPosition position in Left(round))
        {
            if (!(IsBusyAsync is { } isBusy && await isBusy(MemberAt(position), cancellationToken).ConfigureAwait(false)))
            {
                return Ring(round, position);
            }
        }

        return HuntStep.End(NoAnswer ?? Ncco.Empty);
    }

    /// <summary>
    /// The remaining positions that <see cref="IsBusy"/> doesn't skip. The step only increases, so a round rings each member at most once.
    /// </summary>
    private IEnumerable<HuntPosition> Left(Round round)
    {
        for (int step = round.Due.Step; step < Members.Count; step++)
        {
            HuntPosition position = round.Due with { Step = step };
            if (IsBusy?.Invoke(MemberAt(position)) != true)
            {
                yield return position;
            }
        }
    }

    private HuntGroupMember MemberAt(HuntPosition position) => Members[(position.Start + position.Step) % Members.Count];

    private HuntStep Ring(Round round, HuntPosition position)
    {
        HuntGroupMember member = MemberAt(position);
        return HuntStep.Ring(Compose(round.Announcement, member, position.Spell(this, round.Conversation)), member);
    }

    /// <summary>The next position, what the caller hears first, and the conversation.</summary>
    private readonly record struct Round(HuntPosition Due, Ncco? Announcement, string Conversation);
}
