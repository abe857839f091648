namespace DynamicConnect.Testing;

/// <summary>A conversation. Its legs hear each other unless its settings prevent it.</summary>
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

    /// <summary>The id of the conversation, <c>CON-…</c>.</summary>
    public string Uuid { get; }

    /// <summary>The name from a conversation action, or <see langword="null"/> for the conversation that a call starts with.</summary>
    public string? Name { get; }

    /// <summary>The legs in the conversation, in the order in which they joined.</summary>
    public IReadOnlyList<SimulatedLeg> Legs => legs;

    /// <summary>Whether the conversation has started. Before that, legs wait for a moderator and hear nobody.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Whether the conversation is being recorded.</summary>
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
