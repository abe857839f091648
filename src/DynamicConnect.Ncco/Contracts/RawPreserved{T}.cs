namespace DynamicConnect.Contracts;

/// <summary>A value, and the JSON that it was read from.</summary>
/// <remarks>A value that was set in code has no JSON. Two instances are equal when their values are equal, whatever their JSON.</remarks>
internal readonly struct RawPreserved<T>(T value, JsonData? raw) : IEquatable<RawPreserved<T>>
{
    public T Value => value;

    public JsonData? Raw => raw;

    public static implicit operator RawPreserved<T>(T value) => new(value, null);

    public bool Equals(RawPreserved<T> other) => EqualityComparer<T>.Default.Equals(value, other.Value);

    public override bool Equals(object? obj) => obj is RawPreserved<T> other && Equals(other);

    public override int GetHashCode() => value?.GetHashCode() ?? 0;
}
