using System.Globalization;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>Open JSON is an object, may have to consist of texts, and may not be too large.</summary>
/// <param name="maxBytes">How many bytes of compact JSON it has at most, if there is a limit.</param>
/// <param name="stringsOnly">Whether all values are texts.</param>
internal sealed class JsonObjectRule(int? maxBytes = null, bool stringsOnly = false) : ValueRule<JsonData>
{
    public static readonly Rule Size = new("NCCO2050");

    public static readonly Rule Strings = new("NCCO2051");

    /// <summary>How many bytes of compact JSON it has at most.</summary>
    public int? MaxBytes => maxBytes;

    /// <summary>Whether all values are texts.</summary>
    public bool StringsOnly => stringsOnly;

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        Utf8JsonReader reader = new(value.Json);
        reader.Read();
        if (value.Kind != JsonValueKind.Object)
        {
            problems.Report(StructureRules.WrongType, "has a value of the wrong type", JsonText.Describe(ref reader), "an object");
        }
        else if (maxBytes is { } maximum && value.Json.Length > maximum)
        {
            problems.Report(Size, "is too large", $"{Number(value.Json.Length)} bytes of JSON", $"at most {Number(maximum)}");
        }

        if (stringsOnly && value.Kind == JsonValueKind.Object)
        {
            CheckStrings(ref reader, ref problems);
        }
    }

    private static void CheckStrings(ref Utf8JsonReader reader, ref ProblemCollector problems)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Text(ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                problems.ReportInside(Strings, name, "is no text", JsonText.Describe(ref reader), "a text");
            }

            reader.Skip();
        }
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
