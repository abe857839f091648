using System.Collections.Concurrent;

namespace DynamicConnect.Testing;

/// <content>The execution of calls, and their shared state.</content>
public sealed partial class VoicePlatform
{
    private readonly List<Func<CallFault, bool>> expected = [];
    private readonly ConcurrentDictionary<string, SimulatedConversation> conversations = new(StringComparer.Ordinal);
    private readonly List<DateTimeOffset> dialed = [];
    private readonly Gate gate = new();
    private int callCount;

    internal SimulatedConversation NamedConversation(string name, SimulatedCall call) =>
        conversations.GetOrAdd(
            name,
            static (key, caller) => new SimulatedConversation($"CON-{caller.NextId(IdKind.Conversation)}", key, false),
            call);

    internal SimulatedConversation? ConversationOf(string uuid) =>
        conversations.Values
            .Concat(Calls.Where(call => !call.IsOver).Select(call => call.Own))
            .FirstOrDefault(conversation => conversation.Uuid == uuid);

    internal CalledParty? PartyAt(ConnectEndpoint endpoint)
    {
        lock (parties)
        {
            return parties.FindLast(party => party.IsMeant(endpoint));
        }
    }

    internal bool IsExpected(CallFault fault) => expected.Any(predicate => predicate(fault));

    /// <summary>Whether the account can make another call in this second.</summary>
    internal bool MayDial(SimulatedCall call)
    {
        if (Trouble.CallsPerSecond is not { } limit)
        {
            return true;
        }

        DateTimeOffset now = call.Timeline.Now;
        if (dialed.Count(time => time > now - TimeSpan.FromSeconds(1) && time <= now) >= limit)
        {
            return false;
        }

        dialed.Add(now);
        return true;
    }

    /// <summary>Runs a call until a condition is true.</summary>
    internal Task DriveAsync(SimulatedCall call, Func<bool> isDone, Func<string> failure, Action? begin = null) => Task.Run(async () =>
    {
        while (true)
        {
            await gate.EnterAsync().ConfigureAwait(false);
            try
            {
                begin?.Invoke();
                begin = null;
                call.ThrowIfFailed();
                if (isDone())
                {
                    return;
                }

                if (!await call.Timeline.StepAsync().ConfigureAwait(false))
                {
                    throw new CallFailedException(failure(), call);
                }
            }
            finally
            {
                gate.Leave();
            }
        }
    });

    private SimulatedCall Begin(Func<int, SimulatedCall> make)
    {
        lock (calls)
        {
            SimulatedCall call = make(++callCount);
            calls.Add(call);
            return call;
        }
    }

    private async Task<SimulatedCall> StartAsync(SimulatedCall call, Func<CallStart> start)
    {
        CallStart? begun = null;
        await DriveAsync(
            call,
            () => begun is { IsDone: true },
            () => "The call never starts.",
            () => begun = start()).ConfigureAwait(false);
        return call;
    }

    private CalledParty Add(CalledParty party)
    {
        lock (parties)
        {
            parties.Add(party);
        }

        return party;
    }
}
