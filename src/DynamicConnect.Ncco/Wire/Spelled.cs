namespace DynamicConnect.Wire;

/// <summary>A value together with the way it was spelled in the document, where that is another way than ours.</summary>
/// <remarks>A value that is set anew has no spelling. Two are equal when their values are, however they were spelled.</remarks>
internal readonly struct Spelled<T>(T value, JsonData? spelling) : IEquatable<Spelled<T>>
{
    public T Value => value;

    public JsonData? Spelling => spelling;

    public static implicit operator Spelled<T>(T value) => new(value, null);

    public bool Equals(Spelled<T> other) => EqualityComparer<T>.Default.Equals(value, other.Value);

    public override bool Equals(object? obj) => obj is Spelled<T> other && Equals(other);

    public override int GetHashCode() => value?.GetHashCode() ?? 0;
}
