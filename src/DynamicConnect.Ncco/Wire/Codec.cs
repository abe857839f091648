using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>What one kind of value is on the wire, whatever type it has in memory.</summary>
/// <param name="step">How a property of such a value is written.</param>
/// <param name="listStep">How a property that is a list of such values is written.</param>
internal abstract class Codec(StepKind step, StepKind listStep)
{
    public StepKind StepKind => step;

    public StepKind ListStepKind => listStep;

    /// <summary>What the value is on the wire, as words of an error message.</summary>
    public abstract string Expected { get; }

    /// <summary>The values as JSON, by number, where there are only a few; else <see langword="null"/>.</summary>
    public virtual string[]? Spellings => null;

    /// <summary>Reports why no such value could express <paramref name="data"/>.</summary>
    public virtual void Explain(JsonData data, ref Inspection inspection) =>
        inspection.Report(StructureRules.WrongKind, "has a value of the wrong type", WireReader.Over(data).Describe(), Expected);
}
