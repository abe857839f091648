namespace DynamicConnect;

/// <content>The steps of a call: the first member, the next one, the last word.</content>
public sealed partial record HuntGroup
{
    /// <summary>The position that a query string has.</summary>
    /// <param name="query">The query string of the request, with or without a question mark before it.</param>
    /// <returns>The value of <see cref="PositionParameter"/>, of several the last; <see langword="null"/> when there is none.</returns>
    public static string? PositionIn(string? query) =>
        QueryForm.Split(query ?? "").LastOrDefault(pair => pair.Key == PositionParameter).Value;

    /// <summary>The NCCO that rings the first member.</summary>
    /// <param name="answerRequest">The request that asks for it.</param>
    /// <returns>The NCCO; the <see cref="LastWord"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answerRequest"/> is <see langword="null"/>.</exception>
    public Ncco Start(AnswerRequest answerRequest)
    {
        ArgumentNullException.ThrowIfNull(answerRequest);

        HuntPosition first = new(StartIndex(answerRequest), 0);
        return Ring(first, Before, answerRequest.ConversationUuid ?? "").Ncco ?? Ncco.Empty;
    }

    /// <summary>The answer to an event: the NCCO that rings the next member, the <see cref="LastWord"/>, or nothing.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <param name="position">The value of <see cref="PositionParameter"/> in the query of the request, as <see cref="PositionIn"/> finds it. When it is <see langword="null"/>, the one that an event sent with GET contains itself.</param>
    /// <returns>
    /// Nothing, unless the event tells of a failed connect (<see cref="CallStatusExtensions.IsFailedConnect(CallStatus)"/>).
    /// The <see cref="LastWord"/> when no member is left, and when the position is missing, unreadable, outside the group or not rightly signed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="voiceEvent"/> is <see langword="null"/>.</exception>
    public HuntStep Next(VoiceEvent voiceEvent, string? position = null)
    {
        ArgumentNullException.ThrowIfNull(voiceEvent);

        if (voiceEvent is not CallStatusEvent { Status: { } status } || !status.IsFailedConnect())
        {
            return HuntStep.Nothing;
        }

        string? text = position ?? PositionOf(voiceEvent);
        string conversation = voiceEvent.ConversationUuid ?? "";
        bool isFound = HuntPosition.TryRead(text, this, conversation, out HuntPosition rung);
        if (!isFound)
        {
            // The request for the first NCCO may have named no conversation.
            conversation = "";
            isFound = HuntPosition.TryRead(text, this, conversation, out rung);
        }

        return isFound ? Ring(rung with { Step = rung.Step + 1 }, Between, conversation) : HuntStep.Last(LastWord ?? Ncco.Empty);
    }

    private static string? PositionOf(VoiceEvent voiceEvent) =>
        voiceEvent.AdditionalProperties.TryGetValue(PositionParameter, out JsonData? value) ? QueryForm.TextOf(value) : null;

    /// <summary>The same number for the same text on every server and framework.</summary>
    private static uint Spread(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash ^ (hash >> 16);
    }

    private int StartIndex(AnswerRequest answerRequest)
    {
        if (Strategy == HuntStrategy.Linear || Members.Count == 0)
        {
            return 0;
        }

        long start = StartAt is { } startAt ? startAt(answerRequest) : Spread(answerRequest.ConversationUuid ?? answerRequest.Uuid ?? "");
        long index = start % Members.Count;
        return (int)(index < 0 ? index + Members.Count : index);
    }

    /// <summary>Rings the first free member from <paramref name="due"/> on. The step only grows, so a round ends after as many members as there are.</summary>
    private HuntStep Ring(HuntPosition due, Ncco? announcement, string conversation)
    {
        for (int step = due.Step; step < Members.Count; step++)
        {
            HuntGroupMember member = Members[(int)(((long)due.Start + step) % Members.Count)];
            if (IsBusy?.Invoke(member) != true)
            {
                string position = (due with { Step = step }).Spell(this, conversation);
                return HuntStep.Ring(new Ncco([.. announcement ?? Ncco.Empty, Connect(member, position)]), member);
            }
        }

        return HuntStep.Last(LastWord ?? Ncco.Empty);
    }

    private ConnectAction Connect(HuntGroupMember member, string position) => new(member.Endpoint)
    {
        From = member.From ?? From,
        Timeout = member.RingTime ?? RingTime,
        MachineDetection = MachineDetection,
        EventType = EventType.Synchronous,
        EventUrl = [UrlWith(position)],
        EventMethod = EventMethod,
    };

    private string UrlWith(string position)
    {
        int fragment = EventUrl.AsSpan().IndexOf('#');
        string address = fragment < 0 ? EventUrl : EventUrl[..fragment];
        int mark = address.AsSpan().IndexOf('?');
        IEnumerable<string> kept = (mark < 0 ? "" : address[(mark + 1)..])
            .Split('&')
            .Where(pair => pair.Length > 0 && QueryForm.Split(pair).All(parameter => parameter.Key != PositionParameter));
        string query = string.Join("&", kept.Concat([$"{PositionParameter}={position}"]));
        return $"{(mark < 0 ? address : address[..mark])}?{query}{(fragment < 0 ? "" : EventUrl[fragment..])}";
    }
}
