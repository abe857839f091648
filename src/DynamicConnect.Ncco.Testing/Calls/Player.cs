namespace DynamicConnect.Testing;

/// <summary>Plays texts and files to a leg, one after another.</summary>
internal sealed class Player(SimulatedLeg leg)
{
    private readonly Queue<(Sound Sound, Signal<bool> Done)> queue = new();
    private readonly List<Action> idle = [];
    private Occurrence? end;
    private Signal<bool>? done;

    /// <summary>The words or the address of the current sound, or <see langword="null"/> if nothing plays.</summary>
    public string? Current { get; private set; }

    public bool IsPlaying => done is not null;

    /// <summary>Plays a sound after the current one.</summary>
    /// <returns>A signal that is set when the sound has ended.</returns>
    public Signal<bool> Play(Sound sound, Scope scope)
    {
        Signal<bool> signal = new(scope);
        queue.Enqueue((sound, signal));
        if (!IsPlaying)
        {
            Begin();
        }

        return signal;
    }

    /// <summary>Runs an action when nothing plays, or when an endless sound has played once.</summary>
    public void WhenIdle(Action action)
    {
        if (IsPlaying)
        {
            idle.Add(action);
        }
        else
        {
            action();
        }
    }

    /// <summary>Stops, and discards the sounds in the queue.</summary>
    public void Stop()
    {
        end?.Cancel();
        queue.Clear();
        done = null;
        Current = null;
        RunIdle();
    }

    private void Begin()
    {
        (Sound sound, done) = queue.Dequeue();
        Current = sound.Text;
        leg.Hear(sound.Text, sound.Description);
        if (sound.Loop == 0)
        {
            end = leg.Call.Timeline.Plan(sound.Length, RunIdle);
        }
        else
        {
            end = leg.Call.Timeline.Plan(sound.Length * sound.Loop, End);
        }
    }

    private void End()
    {
        Signal<bool>? ended = done;
        done = null;
        Current = null;
        if (queue.Count > 0)
        {
            Begin();
        }
        else
        {
            RunIdle();
        }

        ended?.Set(true);
    }

    private void RunIdle()
    {
        Action[] actions = [.. idle];
        idle.Clear();
        foreach (Action action in actions)
        {
            action();
        }
    }
}
