namespace DynamicConnect.Testing;

/// <summary>Admits one task at a time, in order of arrival.</summary>
internal sealed class Gate
{
    private readonly Queue<TaskCompletionSource> waiting = new();
    private bool isTaken;

    public Task EnterAsync()
    {
        lock (waiting)
        {
            if (!isTaken)
            {
                isTaken = true;
                return Task.CompletedTask;
            }

            TaskCompletionSource turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
            return turn.Task;
        }
    }

    public void Leave()
    {
        TaskCompletionSource? next;
        lock (waiting)
        {
            isTaken = waiting.TryDequeue(out next);
        }

        next?.SetResult();
    }
}
