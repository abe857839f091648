using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>An immutable list with value equality: two lists are equal when their elements are equal.</summary>
/// <typeparam name="T">The type of the elements, which are never <see langword="null"/>.</typeparam>
/// <remarks>Create one with a collection expression, <c>["https://example.com"]</c>, or <see cref="ValueList.Create{T}(T[])"/>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] elements;

    internal ValueList(T[] elements, string? name = nameof(elements))
    {
        foreach (T element in elements)
        {
            if (element is null)
            {
                throw new ArgumentNullException(name, "An element of the list is null.");
            }
        }

        this.elements = elements;
    }

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => elements.Length;

    /// <summary>The element at an index.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)elements.Length
        ? elements[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {elements.Length} elements.");

    /// <summary>Determines whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Determines whether an element is in the list.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Whether the list has an element that is equal to it.</returns>
    public bool Contains(T element) => Array.IndexOf(elements, element) >= 0;

    /// <summary>The elements.</summary>
    /// <returns>A span over the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => elements;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && Enumerable.SequenceEqual(elements, other.elements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = elements.Length;
        foreach (T element in elements)
        {
            hash = unchecked((hash * 31) + element.GetHashCode());
        }

        return hash;
    }

    /// <summary>The elements as a string, separated by commas.</summary>
    /// <returns>The elements in brackets.</returns>
    public override string ToString() => $"[{string.Join(", ", elements)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();
}
