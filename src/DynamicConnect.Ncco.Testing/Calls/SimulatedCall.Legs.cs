namespace DynamicConnect.Testing;

/// <content>Who takes part, and when it is over.</content>
public sealed partial class SimulatedCall
{
    private readonly Dictionary<CalledParty, int> attempts = [];

    /// <summary>How the platform learns that somebody is rung here.</summary>
    internal CallAttempt AttemptAt(ConnectEndpoint endpoint)
    {
        Platform.Coverage.SeeRing(endpoint);
        if (Platform.PartyAt(endpoint) is not { } party)
        {
            Note($"The test says nothing of {Addresses.NameOf(endpoint)}: nobody answers there. Use When(…).");
            return new CallAttempt();
        }

        int number = attempts.GetValueOrDefault(party);
        attempts[party] = number + 1;
        return party.Attempt(number);
    }

    internal SimulatedLeg AddLeg(ConnectEndpoint endpoint, string from)
    {
        SimulatedLeg leg = new(
            this,
            NextId(IdKind.Leg),
            Addresses.NameOf(endpoint),
            from,
            Addresses.Of(endpoint),
            CallDirection.Outbound,
            endpoint);
        if (endpoint is WebSocketEndpoint { Headers: { } headers })
        {
            leg.Headers = System.Text.Json.Nodes.JsonNode.Parse(headers.ToString())!.AsObject();
        }

        legs.Add(leg);
        return leg;
    }

    internal SimulatedLeg? LegOf(string uuid) =>
        legs.Find(
            leg => string.Equals(
                leg.Uuid.Replace("-", "", StringComparison.Ordinal),
                uuid.Replace("-", "", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase));

    /// <summary>Brings somebody who has answered to the caller, wherever the caller is.</summary>
    internal void Join(SimulatedLeg leg)
    {
        SimulatedConversation conversation = leg == Caller ? Own : Caller.Conversation ?? Own;
        conversation.Join(leg);
        if (leg != Caller)
        {
            Log(TranscriptEntryKind.Join, leg.Name, $"speaks with {Caller.Name}");
        }
    }

    /// <summary>Ends all who are in the call for the caller's sake.</summary>
    internal void EndOthers()
    {
        foreach (SimulatedLeg leg in legs.Where(leg => leg != Caller).Concat(Own.Legs).ToArray())
        {
            leg.EndBy("platform", "is disconnected: the call is over");
        }
    }

    /// <summary>Ends the call when the NCCO has run, and nobody and nothing goes on.</summary>
    internal void CheckEnd()
    {
        bool goesOn = Caller.Flow is not { IsDone: true }
            || Caller.Player.IsPlaying
            || Caller.AsynchronousInput is not null
            || Caller.Recordings.Any(recording => recording.HoldsCall)
            || legs.Any(leg => leg != Caller && !leg.IsOver);
        if (!goesOn)
        {
            Caller.EndBy("platform", "is disconnected: the NCCO has run");
        }
    }
}
