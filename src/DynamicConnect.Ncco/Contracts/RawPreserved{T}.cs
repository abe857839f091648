namespace DynamicConnect.Contracts;

/// <summary>A value together with the JSON that it was read from.</summary>
/// <remarks>A value that is set anew has no such JSON. Two are equal when their values are, however they were spelled.</remarks>
internal readonly struct RawPreserved<T>(T value, JsonData? raw) : IEquatable<RawPreserved<T>>
{
    public T Value => value;

    public JsonData? Raw => raw;

    public static implicit operator RawPreserved<T>(T value) => new(value, null);

    public bool Equals(RawPreserved<T> other) => EqualityComparer<T>.Default.Equals(value, other.Value);

    public override bool Equals(object? obj) => obj is RawPreserved<T> other && Equals(other);

    public override int GetHashCode() => value?.GetHashCode() ?? 0;
}
