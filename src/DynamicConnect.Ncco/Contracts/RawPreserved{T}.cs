namespace DynamicConnect.Contracts;

/// <summary>A value, and the JSON that it was read from.</summary>
/// <remarks>A value that was set in code has no JSON. Two instances are equal when their values are equal, whatever their JSON.</remarks>
internal readonly record struct RawPreserved<T>(T Value, JsonData? Raw)
{
    public static implicit operator RawPreserved<T>(T value) => new(value, null);

    public bool Equals(RawPreserved<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
