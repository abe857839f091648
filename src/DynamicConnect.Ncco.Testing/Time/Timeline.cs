namespace DynamicConnect.Testing;

/// <summary>The time of one call, or of several that have met: what is due, in order of time and then of planning.</summary>
internal sealed class Timeline(VirtualClock clock, DateTimeOffset start)
{
    private readonly PriorityQueue<Occurrence, (DateTimeOffset Due, long Order)> occurrences = new();
    private readonly List<SimulatedCall> calls = [];
    private long planned;

    /// <summary>Its current time.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>When the next occurrence is due; <see langword="null"/> when nothing is planned.</summary>
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

    /// <summary>Adds a call.</summary>
    public void Add(SimulatedCall call) => calls.Add(call);

    /// <summary>Plans something.</summary>
    public Occurrence Plan(TimeSpan after, Func<Task> run)
    {
        Occurrence occurrence = new(run);
        occurrences.Enqueue(occurrence, (Now + after, ++planned));
        return occurrence;
    }

    /// <summary>Plans something that is done at once when its time has come.</summary>
    public Occurrence Plan(TimeSpan after, Action run) => Plan(after, () =>
    {
        run();
        return Task.CompletedTask;
    });

    /// <summary>Lets the next occurrence happen.</summary>
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

    /// <summary>Lets all happen until a time, and then be that time.</summary>
    public async Task RunUntilAsync(DateTimeOffset time)
    {
        while (Next <= time)
        {
            await StepAsync().ConfigureAwait(false);
        }

        MoveTo(time);
    }

    /// <summary>Makes one timeline of two. The one that is behind catches up first.</summary>
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
