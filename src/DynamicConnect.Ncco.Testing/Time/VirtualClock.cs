using System.Globalization;

namespace DynamicConnect.Testing;

/// <summary>The time of a simulated platform, which passes only when a simulation lets it pass.</summary>
/// <remarks>
/// Give it to the application as its <see cref="TimeProvider"/>, and to <see cref="VoicePlatform.Clock"/>, so that both have the same
/// time. It is the latest that a call has reached.
/// </remarks>
public sealed class VirtualClock : TimeProvider
{
    private readonly object gate = new();
    private readonly PriorityQueue<(TimerSetting Setting, long Version), (long Due, long Number)> timers = new();
    private long now;
    private long created;
    private long tokens;

    /// <summary>A clock that stands at noon of January 1, 2026, in UTC.</summary>
    public VirtualClock()
        : this(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>A clock that stands at a time.</summary>
    /// <param name="start">The time.</param>
    public VirtualClock(DateTimeOffset start) => now = start.UtcTicks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers have been made so far: a mark to tell later ones by.</summary>
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

    /// <summary>An id for a token, which no other platform with this clock gives.</summary>
    internal string NextTokenId()
    {
        string time = GetUtcNow().ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{time[..8]}-{time[8..]}-4000-8000-{Interlocked.Increment(ref tokens):x12}");
    }

    /// <summary>When the first of the timers that were made after <paramref name="mark"/> is due.</summary>
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

    /// <summary>Lets time pass, and fires the timers that are due on the way. Never goes back.</summary>
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
