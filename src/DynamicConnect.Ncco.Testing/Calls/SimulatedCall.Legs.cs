namespace DynamicConnect.Testing;

/// <content>The legs, and the end of the call.</content>
public sealed partial class SimulatedCall
{
    private readonly Dictionary<CalledParty, int> attempts = [];

    /// <summary>Gets the behavior of a party for the next attempt to ring it.</summary>
    internal CallAttempt AttemptAt(ConnectEndpoint endpoint)
    {
        Platform.Coverage.SeeRing(endpoint);
        if (Platform.PartyAt(endpoint) is not { } party)
        {
            Note($"The test does not configure {Addresses.NameOf(endpoint)}, so nobody answers there. Use When(…).");
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

    internal SimulatedLeg? LegOf(string uuid) => legs.Find(leg => leg.HasId(uuid));

    /// <summary>Connects an answered leg to the caller, in the caller's current conversation.</summary>
    internal void Join(SimulatedLeg leg)
    {
        SimulatedConversation conversation = leg == Caller ? Own : Caller.Conversation ?? Own;
        conversation.Join(leg);
        if (leg != Caller)
        {
            Log(TranscriptEntryKind.Join, leg.Name, $"speaks with {Caller.Name}");
        }
    }

    /// <summary>Ends all legs that exist only for the caller.</summary>
    internal void EndOthers()
    {
        foreach (SimulatedLeg leg in legs.Where(leg => leg != Caller).Concat(Own.Legs).ToArray())
        {
            leg.EndBy("platform", "is disconnected: the call is over");
        }
    }

    /// <summary>Ends the call if the NCCO has finished and nothing else is in progress.</summary>
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
