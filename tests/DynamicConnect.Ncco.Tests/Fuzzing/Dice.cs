namespace DynamicConnect.Tests.Fuzzing;

/// <summary>
/// Random numbers that depend only on a seed and the number of an input. They are the same on every runtime and in any order of inputs.
/// </summary>
internal sealed class Dice
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong state;

    public void Reset(ulong seed, long number) => state = Mix(seed) + ((ulong)number * Gamma);

    /// <summary>Returns a number that is at least 0 and less than <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        state += Gamma;
        return (int)(((Mix(state) >> 32) * (ulong)limit) >> 32);
    }

    public T Of<T>(T[] values) => values[Next(values.Length)];

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
