using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>What a <see cref="Plan"/> needs to know to write one property: as much as a cache line holds.</summary>
internal readonly struct Step(StepKind kind, nint offset, EncodedText name, Property? property, object? detail)
{
    /// <summary>The name, as <c>,"name":</c>.</summary>
    public readonly EncodedText Name = name;

    /// <summary>How the value is written.</summary>
    public readonly StepKind Kind = kind;

    /// <summary>Where the value is kept, counted from the first field of the record.</summary>
    public readonly nint Offset = offset;

    /// <summary>For an object its <see cref="Plan"/>; for a choice or a flag the pairs <c>,"name":value</c>, by number; for choices the values <c>,"value"</c>.</summary>
    public readonly object? Detail = detail;

    /// <summary>The property, which can write itself.</summary>
    public readonly Property? Property = property;

    /// <summary>A property that writes itself.</summary>
    public static Step Other(Property property) => new(StepKind.Other, 0, default, property, null);
}
