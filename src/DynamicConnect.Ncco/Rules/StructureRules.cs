namespace DynamicConnect.Rules;

/// <summary>The rules about the structure of a document, which hold for every record alike.</summary>
internal static class StructureRules
{
    public static readonly Rule Required = new("NCCO1001");

    public static readonly Rule UnknownDiscriminator = new("NCCO1002");

    public static readonly Rule WrongType = new("NCCO1003");

    public static readonly Rule UnknownValue = new("NCCO1004");

    public static readonly Rule UnknownProperty = new("NCCO1005", ProblemSeverity.Warning);

    public static readonly Rule Deprecated = new("NCCO1006", ProblemSeverity.Warning);

    public static readonly Rule Tolerated = new("NCCO1007", ProblemSeverity.Warning);

    public static readonly Rule SpelledTwice = new("NCCO1008", ProblemSeverity.Warning);

    public static readonly Rule NotJson = new("NCCO1009");

    public static readonly Rule NotAnNcco = new("NCCO1010");
}
