namespace DynamicConnect.Testing;

/// <summary>A timer of the application that uses the platform's clock.</summary>
internal sealed class VirtualTimer(TimerSetting setting) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        setting.Change(dueTime, period);
        return true;
    }

    public void Dispose() => setting.Cancel();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
