using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>
/// A member of an enumeration that may get more members, by its JSON name. The first member, <c>Unknown</c>, has no JSON name.
/// </summary>
internal sealed class OpenEnumValueReader<TEnum> : ValueReader<TEnum>
    where TEnum : struct, Enum
{
    public static readonly OpenEnumValueReader<TEnum> Instance = new();

    public override string Expected => $"a string such as {string.Join(", ", EnumNames<TEnum>.All.Skip(1))}";

    public override bool TryRead(ref DocumentReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String
            && EnumNames<TEnum>.TryParse(reader.Bytes, out value)
            && !EqualityComparer<TEnum>.Default.Equals(value, default);
    }
}
