namespace DynamicConnect.Testing;

/// <summary>A conversation: those in it hear each other, as far as its rules let them.</summary>
public sealed class SimulatedConversation
{
    internal const int MostLegs = 50;

    private readonly List<SimulatedLeg> legs = [];

    internal SimulatedConversation(string uuid, string? name, bool isStarted)
    {
        Uuid = uuid;
        Name = name;
        IsStarted = isStarted;
    }

    /// <summary>Its id, <c>CON-…</c>.</summary>
    public string Uuid { get; }

    /// <summary>The name that a conversation action has given it; <see langword="null"/> for that of a call itself.</summary>
    public string? Name { get; }

    /// <summary>Those in it, in the order in which they came.</summary>
    public IReadOnlyList<SimulatedLeg> Legs => legs;

    /// <summary>Whether it has begun: who waits for a moderator hears nobody.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Whether it is recorded.</summary>
    public bool IsRecorded => Recording is not null;

    internal ActiveRecording? Recording { get; set; }

    internal void Join(SimulatedLeg leg)
    {
        leg.Conversation?.Leave(leg);
        legs.Add(leg);
        leg.Conversation = this;
    }

    internal void Leave(SimulatedLeg leg)
    {
        legs.Remove(leg);
        if (Name is not null && legs.Count == 0)
        {
            IsStarted = false;
        }
    }

    internal void Start() => IsStarted = true;
}
