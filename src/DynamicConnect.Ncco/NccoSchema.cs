using DynamicConnect.Declarations;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>The JSON Schema of an NCCO, for editors, other languages and API descriptions.</summary>
/// <remarks>
/// The schema uses draft 7. It accepts what the library writes, and rejects other spellings that the library reads. For single
/// properties, it finds the same errors as <see cref="Ncco.Validate()"/>.
/// </remarks>
[SchemaOf(
    typeof(Ncco),
    typeof(NccoAction),
    FirstAgent,
    AlternativeNumber)]
public static partial class NccoSchema
{
    // The two documents from the announcement of dynamic connect.
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":""" +
        """["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string AlternativeNumber =
        """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

    /// <summary>The schema, as in <c>docs/ncco.schema.json</c>.</summary>
    public static string Json { get; } = Utf8.DecodeValid(Utf8Json);
}
