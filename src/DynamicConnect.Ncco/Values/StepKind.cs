namespace DynamicConnect;

/// <summary>How a <see cref="Plan"/> writes a property.</summary>
internal enum StepKind : byte
{
    /// <summary>There are no more properties.</summary>
    End,

    /// <summary>The property writes itself: all kinds of value that are rare.</summary>
    Other,

    /// <summary>One of a few values, each encoded together with the name.</summary>
    Choice,

    /// <summary>The same, for a boolean.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A duration in seconds.</summary>
    Seconds,

    /// <summary>A duration in seconds, as text.</summary>
    SecondsAsText,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of a few values, each encoded with quotation marks.</summary>
    Choices,

    /// <summary>JSON that is there already.</summary>
    Json,

    /// <summary>An object whose type is known.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    Objects,
}
