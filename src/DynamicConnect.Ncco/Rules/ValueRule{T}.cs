namespace DynamicConnect.Rules;

/// <summary>A rule about the value of a property that is set.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal abstract class ValueRule<TValue>
    where TValue : notnull
{
    /// <summary>Reports what is wrong with <paramref name="value"/>. Allocates nothing if it is valid.</summary>
    public abstract void Check(TValue value, ref ProblemCollector problems);
}
