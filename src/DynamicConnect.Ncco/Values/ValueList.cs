using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>Creates a <see cref="ValueList{T}"/> where collection expressions aren't available.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An element is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> elements)
        where T : notnull => elements.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(elements.ToArray());

    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T})"/>
    /// <exception cref="ArgumentNullException"><paramref name="elements"/> or one of them is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(params T[] elements)
        where T : notnull => Copy(elements);

    /// <summary>Creates a list from an argument. Exceptions name the argument if it is, or contains, <see langword="null"/>.</summary>
    internal static ValueList<T> Copy<T>(T[]? elements, [CallerArgumentExpression(nameof(elements))] string? name = null)
        where T : notnull => elements switch
        {
            null => throw new ArgumentNullException(name),
            [] => ValueList<T>.Empty,
            _ => new ValueList<T>(new ReadOnlySpan<T>(elements).ToArray(), name),
        };
}
