using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Contracts;

/// <inheritdoc cref="ValueReader"/>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal abstract class ValueReader<TValue> : ValueReader
    where TValue : notnull
{
    /// <summary>Reads the value on which <paramref name="reader"/> stands, and leaves it on the last token of the value.</summary>
    /// <returns>Whether <typeparamref name="TValue"/> can express what was found; if not, the reader has not moved.</returns>
    public abstract bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out TValue value);
}
