namespace DynamicConnect.Wire;

/// <summary>A shape among others of one family, told apart by the discriminator.</summary>
internal interface IShape<out TBase> : IShape
    where TBase : VoiceObject
{
    Type Type { get; }

    bool IsKind(ReadOnlySpan<byte> kind);

    /// <summary>Reads the rest of the object in which <paramref name="reader"/> stands.</summary>
    /// <param name="reader">Stands on the start of the object, or on the value of a property.</param>
    /// <param name="isSettled">Whether it is known that the object is of this kind; else a discriminator that says otherwise ends the reading.</param>
    /// <returns>The record, or <see langword="null"/> when a discriminator says that it is of another kind.</returns>
    TBase? Read(ref WireReader reader, bool isSettled);
}
