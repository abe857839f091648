using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>
/// Reads one kind of value, whatever its type in memory. The tolerance towards real documents lives in these classes, each piece of it
/// once.
/// </summary>
internal abstract class ValueReader
{
    /// <summary>What the value is in the reference, in the words of an error message.</summary>
    public abstract string Expected { get; }

    /// <summary>Reports why no such value could express <paramref name="data"/>.</summary>
    public virtual void Explain(JsonData data, ref ProblemCollector problems) =>
        problems.Report(StructureRules.WrongType, "has a value of the wrong type", DocumentReader.Over(data).Describe(), Expected);
}
