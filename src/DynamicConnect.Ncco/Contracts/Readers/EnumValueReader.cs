using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>A member of an enumeration, by its JSON name.</summary>
internal sealed class EnumValueReader<TEnum> : ValueReader<TEnum>
    where TEnum : struct, Enum
{
    public static readonly EnumValueReader<TEnum> Instance = new();

    public override string Expected => $"one of {string.Join(", ", EnumNames<TEnum>.All)}";

    public override void Explain(JsonData data, ref ProblemCollector problems)
    {
        if (data.Kind != JsonValueKind.String)
        {
            base.Explain(data, ref problems);
            return;
        }

        string found = DocumentReader.Over(data).Text();
        string hint = SpellingSuggestion.Hint(found, EnumNames<TEnum>.All);
        problems.Report(StructureRules.UnknownValue, "has an unknown value", $"\"{found}\"", Expected, hint);
    }

    public override bool TryRead(ref DocumentReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && EnumNames<TEnum>.TryParse(reader.Bytes, out value);
    }
}
