namespace DynamicConnect;

/// <summary>What an object of the wire knows of its table of properties.</summary>
internal interface IShape
{
    /// <summary>The value of the discriminator; <see langword="null"/> where there is none, or any other value belongs.</summary>
    string? Kind { get; }

    /// <summary>The place in the table of the property that is found under <paramref name="name"/>; behind the last one for an unknown name.</summary>
    int PlaceOf(string name);

    /// <summary>How each property is written, measured in a record; then what no typed property holds; then the end.</summary>
    Step[] StepsFor(VoiceObject record);

    void Inspect(VoiceObject record, ref Inspection inspection);
}
