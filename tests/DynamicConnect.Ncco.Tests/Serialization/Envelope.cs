namespace DynamicConnect.Tests;

/// <summary>A type of a host that contains values of the library.</summary>
internal sealed class Envelope<T>
{
    public int CallNumber { get; set; } = 1;

    public T? TheValue { get; set; }

    public List<T?> ManyValues { get; set; } = [];

    public Dictionary<string, T?> NamedValues { get; set; } = [];
}
