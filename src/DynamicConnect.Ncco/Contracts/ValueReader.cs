using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>
/// Reads one kind of value. These classes are the only place that tolerates the mistakes of real documents.
/// </summary>
internal abstract class ValueReader
{
    /// <summary>The type of the value in the reference, as in error messages.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether <paramref name="data"/> is such a value.</summary>
    public abstract bool CanRead(JsonData data);

    /// <summary>Reports why <paramref name="data"/> can't be read as such a value.</summary>
    public virtual void Explain(JsonData data, ref ProblemCollector problems) =>
        problems.Report(StructureRules.WrongType, "has a value of the wrong type", DocumentReader.Over(data).Describe(), Expected);
}
