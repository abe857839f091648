using System.Runtime.CompilerServices;

namespace DynamicConnect.Testing;

/// <summary>
/// A value that is set later. Code that awaits it continues synchronously when it is set, or never if the scope has ended.
/// </summary>
/// <remarks>Unlike a task, it never continues on another thread, so that simulations are deterministic.</remarks>
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
