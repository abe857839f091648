namespace CallCenter;

/// <summary>The messages of the last callers, in memory; put a database in its place.</summary>
internal sealed class Mailbox
{
    private const int Capacity = 100;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Message> messages = new(StringComparer.Ordinal);

    /// <summary>The messages, the oldest first.</summary>
    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages.Values];
            }
        }
    }

    /// <summary>Changes a message, or begins it: its recording and its transcription come apart.</summary>
    public void Change(string id, Func<Message, Message> change)
    {
        lock (gate)
        {
            messages[id] = change(messages.GetValueOrDefault(id) ?? new Message(id));
            if (messages.Count > Capacity)
            {
                messages.RemoveAt(0);
            }
        }
    }
}
