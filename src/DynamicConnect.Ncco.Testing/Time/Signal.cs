using System.Runtime.CompilerServices;

namespace DynamicConnect.Testing;

/// <summary>
/// A value that comes later. Whoever awaits it goes on where it is set, in the same moment; once the scope is over, nobody does.
/// </summary>
/// <remarks>One can await it. A task would hand the rest to another thread when it pleases; a simulation must not.</remarks>
internal sealed class Signal<T>(Scope scope) : ICriticalNotifyCompletion
{
    private Action? rest;
    private T? result;

    public bool IsCompleted { get; private set; }

    public Signal<T> GetAwaiter() => this;

    public T GetResult() => result!;

    public void OnCompleted(Action continuation) => rest = continuation;

    public void UnsafeOnCompleted(Action continuation) => rest = continuation;

    public void Set(T value)
    {
        if (IsCompleted || scope.IsOver)
        {
            return;
        }

        IsCompleted = true;
        result = value;
        rest?.Invoke();
    }
}
