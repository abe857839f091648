using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>
/// A member of an enumeration that may grow, by its name on the wire. Its first member is <c>Unknown</c>, which is no name.
/// </summary>
internal sealed class OpenEnumValueReader<TEnum> : ValueReader<TEnum>
    where TEnum : struct, Enum
{
    public static readonly OpenEnumValueReader<TEnum> Instance = new();

    private OpenEnumValueReader()
    {
    }

    public override string Expected => $"a text such as {string.Join(", ", EnumNames<TEnum>.All.Skip(1))}";

    public override bool TryRead(ref DocumentReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String
            && EnumNames<TEnum>.TryParse(reader.Bytes, out value)
            && !EqualityComparer<TEnum>.Default.Equals(value, default);
    }
}
