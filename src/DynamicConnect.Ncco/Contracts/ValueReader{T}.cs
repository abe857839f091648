using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Contracts;

/// <inheritdoc cref="ValueReader"/>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal abstract class ValueReader<TValue> : ValueReader
    where TValue : notnull
{
    public sealed override bool CanRead(JsonData data)
    {
        DocumentReader reader = DocumentReader.Over(data);
        return TryRead(ref reader, out _);
    }

    /// <summary>Reads the value that <paramref name="reader"/> is positioned on, and leaves the reader on its last token.</summary>
    /// <returns>Whether the value could be read as <typeparamref name="TValue"/>. If not, the reader hasn't moved.</returns>
    public abstract bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out TValue value);
}
