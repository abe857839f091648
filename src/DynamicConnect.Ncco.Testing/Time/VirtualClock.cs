namespace DynamicConnect.Testing;

/// <summary>The platform's time, which passes only when a simulation lets it pass.</summary>
internal sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private readonly object gate = new();
    private readonly PriorityQueue<(TimerSetting Setting, long Version), (long Due, long Number)> timers = new();
    private long now = start.UtcTicks;
    private long created;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers have been made so far: a mark to tell later ones by.</summary>
    public long TimerMark => Volatile.Read(ref created);

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);

        TimerSetting setting = new(this, () => callback(state), Interlocked.Increment(ref created));
        setting.Change(dueTime, period);
        return new VirtualTimer(setting);
    }

    /// <summary>When the first of the timers that were made after <paramref name="mark"/> is due.</summary>
    public DateTimeOffset? NextTimerAfter(long mark)
    {
        lock (gate)
        {
            long? due = null;
            foreach (((TimerSetting setting, long version), (long Due, long Number) key) in timers.UnorderedItems)
            {
                if (key.Number > mark && setting.Version == version && (due is null || key.Due < due))
                {
                    due = key.Due;
                }
            }

            return due is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        }
    }

    /// <summary>Lets time pass, and fires the timers that are due on the way. Never goes back.</summary>
    public void AdvanceTo(DateTimeOffset time)
    {
        while (TakeDue(time.UtcTicks) is { } setting)
        {
            setting.Fire();
        }

        lock (gate)
        {
            Volatile.Write(ref now, Math.Max(now, time.UtcTicks));
        }
    }

    /// <summary>Sets a timer.</summary>
    public void Enqueue(TimerSetting setting, TimeSpan dueTime)
    {
        lock (gate)
        {
            timers.Enqueue((setting, setting.Version), (now + dueTime.Ticks, setting.Number));
        }
    }

    private TimerSetting? TakeDue(long time)
    {
        lock (gate)
        {
            while (timers.TryPeek(out (TimerSetting Setting, long Version) timer, out (long Due, long Number) key) && key.Due <= time)
            {
                timers.Dequeue();
                if (timer.Setting.Version == timer.Version)
                {
                    Volatile.Write(ref now, Math.Max(now, key.Due));
                    return timer.Setting;
                }
            }

            return null;
        }
    }
}
