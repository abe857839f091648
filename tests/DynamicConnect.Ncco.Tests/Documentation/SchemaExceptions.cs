namespace DynamicConnect.Tests.Documentation;

/// <summary>The rules for which the schema and validation differ, with the reasons.</summary>
internal static class SchemaExceptions
{
    /// <summary>Errors that the schema does not find.</summary>
    public static IReadOnlyDictionary<string, string> Unseen { get; } = new Dictionary<string, string>
    {
        ["NCCO2041"] = "It cannot read XML.",
        ["NCCO2050"] = "It cannot count the bytes of an object.",
        ["NCCO2053"] = "It cannot look into values of any depth.",
        ["NCCO4001"] = "It does not know the order of actions.",
    };

    /// <summary>Warnings for which the schema rejects a document.</summary>
    public static IReadOnlyDictionary<string, string> Refused { get; } = new Dictionary<string, string>
    {
        ["NCCO1005"] = "It takes no property that it does not know: editors are to underline a slip of the pen.",
        ["NCCO1006"] = "It does not know what is deprecated.",
        ["NCCO1007"] = "It takes a value only as the reference has it.",
        ["NCCO1008"] = "It knows one spelling of a name.",
        ["NCCO1011"] = "It knows one spelling of a name.",
    };
}
