using System.Collections;

namespace DynamicConnect.Generator;

/// <summary>
/// An array with value equality. Without it, the generator would treat the result of every step as changed.
/// </summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> elements) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? elements = [.. elements];

    public int Count => elements?.Length ?? 0;

    public T this[int index] => elements![index];

    public bool Equals(EquatableArray<T> other) => (elements ?? []).AsSpan().SequenceEqual(other.elements ?? []);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() => (elements ?? []).Aggregate(17, (hash, element) => unchecked((hash * 31) + element.GetHashCode()));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(elements ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
