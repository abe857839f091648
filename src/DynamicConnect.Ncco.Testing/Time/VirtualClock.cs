using System.Globalization;

namespace DynamicConnect.Testing;

/// <summary>The clock of a simulated platform. Its time only passes when a simulation lets it pass.</summary>
/// <remarks>
/// Use it as the <see cref="TimeProvider"/> of the application and as <see cref="VoicePlatform.Clock"/>, so that both have the same time.
/// Its time is the latest time that any call has reached.
/// </remarks>
public sealed class VirtualClock : TimeProvider
{
    private readonly object gate = new();
    private readonly PriorityQueue<(TimerSetting Setting, long Version), (long Due, long Number)> timers = new();
    private long now;
    private long created;
    private long tokens;

    /// <summary>Creates a clock that starts at noon on January 1, 2026, UTC.</summary>
    public VirtualClock()
        : this(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Creates a clock that starts at a specific time.</summary>
    /// <param name="start">The start time.</param>
    public VirtualClock(DateTimeOffset start) => now = start.UtcTicks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The number of timers created so far. Timers that are created later have a higher number.</summary>
    internal long TimerMark => Volatile.Read(ref created);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref now);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);

        TimerSetting setting = new(this, () => callback(state), Interlocked.Increment(ref created));
        setting.Change(dueTime, period);
        return new VirtualTimer(setting);
    }

    /// <summary>Creates an id for a token. It is unique among all platforms that share this clock.</summary>
    internal string NextTokenId()
    {
        string time = GetUtcNow().ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{time[..8]}-{time[8..]}-4000-8000-{Interlocked.Increment(ref tokens):x12}");
    }

    /// <summary>Gets when the first of the timers that were created after <paramref name="mark"/> is due.</summary>
    internal DateTimeOffset? NextTimerAfter(long mark)
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

    /// <summary>Advances the time and fires the timers that become due. The time never goes back.</summary>
    internal void AdvanceTo(DateTimeOffset time)
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
    internal void Enqueue(TimerSetting setting, TimeSpan dueTime)
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
