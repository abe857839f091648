namespace DynamicConnect.Testing;

/// <summary>An occurrence that is planned on a timeline.</summary>
internal sealed class Occurrence(Func<Task> run)
{
    public bool IsCancelled { get; private set; }

    public void Cancel() => IsCancelled = true;

    public Task RunAsync() => run();
}
