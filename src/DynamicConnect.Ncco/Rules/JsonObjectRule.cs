using System.Globalization;
using System.Text.Json;
using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>Open JSON is an object, may have to consist of texts, and may not be too large.</summary>
/// <param name="MaxBytes">How many bytes of compact JSON it has at most, if there is a limit.</param>
/// <param name="IsTextsOnly">Whether all values are texts.</param>
internal sealed record JsonObjectRule(int? MaxBytes = null, bool IsTextsOnly = false) : Rule<JsonData>
{
    public static RuleInfo SizeInfo { get; } = new(
        "NCCO2050",
        ProblemSeverity.Error,
        "The headers of a WebSocket have at most 512 bytes as JSON.",
        "The platform refuses the NCCO.",
        $$$"""[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"note":"{{{new string('x', 512)}}}"}}]}]""",
        """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"note":"x"}}]}]""");

    public static RuleInfo TextsInfo { get; } = new(
        "NCCO2051",
        ProblemSeverity.Error,
        "The headers of a SIP call are texts.",
        "The platform refuses the NCCO.",
        """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"attempt":2}}]}]""",
        """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"attempt":"2"}}]}]""");

    public override void Check(JsonData value, ref Inspection inspection)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            inspection.Report(StructureRules.WrongKind, "has a value of the wrong type", WireReader.Over(value).Describe(), "an object");
        }
        else if (MaxBytes is { } maximum && value.Json.Length > maximum)
        {
            inspection.Report(
                SizeInfo,
                "is too large",
                $"{value.Json.Length.ToString("#,0", CultureInfo.InvariantCulture)} bytes of JSON",
                $"at most {maximum.ToString("#,0", CultureInfo.InvariantCulture)}");
        }

        if (IsTextsOnly && value.Kind == JsonValueKind.Object)
        {
            CheckTexts(value, ref inspection);
        }
    }

    private static void CheckTexts(JsonData value, ref Inspection inspection)
    {
        Utf8JsonReader reader = new(value.Json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            WireReader name = new(reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                WireReader header = new(reader);
                inspection.ReportInside(TextsInfo, name.Text(), "is no text", header.Describe(), "a text");
            }

            reader.Skip();
        }
    }
}
