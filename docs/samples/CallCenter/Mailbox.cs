namespace CallCenter;

/// <summary>Keeps the last messages in memory. Use a database instead in production.</summary>
internal sealed class Mailbox
{
    private const int Capacity = 100;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Message> messages = new(StringComparer.Ordinal);

    /// <summary>The messages, oldest first.</summary>
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

    /// <summary>Changes a message, or adds it if it is new. Its recording and its transcription arrive separately.</summary>
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
