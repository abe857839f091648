using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>What a <see cref="Plan"/> needs to know to write one property.</summary>
internal readonly struct Step(StepKind kind, nint offset, EncodedText name, Property property, object? detail = null)
{
    /// <summary>How the value is written.</summary>
    public readonly StepKind Kind = kind;

    /// <summary>Where the value is kept, counted from the first field of the record.</summary>
    public readonly nint Offset = offset;

    /// <summary>The name, as <c>,"name":</c>.</summary>
    public readonly EncodedText Name = name;

    /// <summary>The property, which can write itself.</summary>
    public readonly Property Property = property;

    /// <summary>For an object its <see cref="Plan"/>; for a choice or a flag the pairs <c>,"name":value</c>, by number; for choices the values <c>,"value"</c>.</summary>
    public readonly object? Detail = detail;
}
