using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>Open JSON must be an object, and must not be too large.</summary>
/// <param name="maxBytes">The maximum number of bytes of compact JSON, if there is a limit.</param>
internal sealed class JsonObjectRule(int? maxBytes = null) : ValueRule<JsonData>
{
    public static readonly Rule Size = new("NCCO2050");

    /// <summary>The maximum number of bytes of compact JSON.</summary>
    public int? MaxBytes => maxBytes;

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            Utf8JsonReader reader = new(value.Json);
            reader.Read();
            problems.Report(StructureRules.WrongType, "has a value of the wrong type", JsonText.Describe(ref reader), "an object");
        }
        else if (maxBytes is { } maximum && value.Json.Length > maximum)
        {
            string found = $"{TextRule.Number(value.Json.Length)} bytes of JSON";
            problems.Report(Size, "is too large", found, $"at most {TextRule.Number(maximum)}");
        }
    }
}
