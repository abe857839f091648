namespace DynamicConnect.Testing;

/// <summary>
/// The timeline of one call, or of several calls that have met. Occurrences are ordered by time, and then in the order in
/// which they were planned.
/// </summary>
internal sealed class Timeline(VirtualClock clock, DateTimeOffset start)
{
    private readonly PriorityQueue<Occurrence, (DateTimeOffset Due, long Order)> occurrences = new();
    private readonly List<SimulatedCall> calls = [];
    private long planned;

    /// <summary>The current time.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>When the next occurrence is due, or <see langword="null"/> if nothing is planned.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            while (occurrences.TryPeek(out Occurrence? occurrence, out (DateTimeOffset Due, long Order) key))
            {
                if (!occurrence.IsCancelled)
                {
                    return key.Due;
                }

                occurrences.Dequeue();
            }

            return null;
        }
    }

    /// <summary>Adds a call to the timeline.</summary>
    public void Add(SimulatedCall call) => calls.Add(call);

    /// <summary>Plans an occurrence.</summary>
    public Occurrence Plan(TimeSpan after, Func<Task> run)
    {
        Occurrence occurrence = new(run);
        occurrences.Enqueue(occurrence, (Now + after, ++planned));
        return occurrence;
    }

    /// <summary>Plans a synchronous occurrence.</summary>
    public Occurrence Plan(TimeSpan after, Action run) => Plan(after, () =>
    {
        run();
        return Task.CompletedTask;
    });

    /// <summary>Runs the next occurrence.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> StepAsync()
    {
        if (Next is not { } due)
        {
            return false;
        }

        Occurrence occurrence = occurrences.Dequeue();
        MoveTo(due);
        await occurrence.RunAsync().ConfigureAwait(false);
        return true;
    }

    /// <summary>Runs all occurrences until a time, and advances to that time.</summary>
    public async Task RunUntilAsync(DateTimeOffset time)
    {
        while (Next <= time)
        {
            await StepAsync().ConfigureAwait(false);
        }

        MoveTo(time);
    }

    /// <summary>Merges another timeline into this one. The one that is behind catches up first.</summary>
    public async Task MeetAsync(Timeline other)
    {
        if (other == this)
        {
            return;
        }

        await other.RunUntilAsync(Now).ConfigureAwait(false);
        MoveTo(other.Now);
        while (other.occurrences.TryDequeue(out Occurrence? occurrence, out (DateTimeOffset Due, long Order) key))
        {
            occurrences.Enqueue(occurrence, (key.Due, ++planned));
        }

        foreach (SimulatedCall call in other.calls)
        {
            call.Timeline = this;
            calls.Add(call);
        }

        other.calls.Clear();
    }

    private void MoveTo(DateTimeOffset time)
    {
        if (time > Now)
        {
            Now = time;
        }

        clock.AdvanceTo(Now);
    }
}
