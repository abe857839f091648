namespace DynamicConnect.Testing;

/// <summary>When a timer is due, and what it does.</summary>
internal sealed class TimerSetting(VirtualClock clock, Action callback, long number)
{
    private TimeSpan period;

    /// <summary>The number of the timer. A clock numbers its timers in the order in which they were created.</summary>
    public long Number { get; } = number;

    /// <summary>
    /// The number of times that the timer was changed or canceled. Entries that were enqueued for an earlier version are ignored.
    /// </summary>
    public long Version { get; private set; }

    public void Change(TimeSpan dueTime, TimeSpan newPeriod)
    {
        period = newPeriod;
        Version++;
        if (dueTime >= TimeSpan.Zero)
        {
            clock.Enqueue(this, dueTime);
        }
    }

    public void Cancel() => Version++;

    public void Fire()
    {
        Change(period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan, period);
        callback();
    }
}
