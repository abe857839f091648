namespace DynamicConnect.Wire;

/// <summary>The rules about the structure of a document, which hold for every record alike.</summary>
internal static class StructureRules
{
    public static RuleInfo Required { get; } = new(
        "NCCO1001",
        ProblemSeverity.Error,
        "A required property is set.",
        "The platform refuses the NCCO.",
        """[{"action":"talk"}]""",
        """[{"action":"talk","text":"Hello"}]""");

    public static RuleInfo UnknownKind { get; } = new(
        "NCCO1002",
        ProblemSeverity.Error,
        "An action and the type of an endpoint are ones that the platform knows.",
        "The platform refuses the NCCO.",
        """[{"action":"tlak","text":"Hello"}]""",
        """[{"action":"talk","text":"Hello"}]""");

    public static RuleInfo WrongKind { get; } = new(
        "NCCO1003",
        ProblemSeverity.Error,
        "A value is of the JSON type that the property has.",
        "The platform refuses the NCCO, or the property has no effect.",
        """[{"action":"talk","text":"Hello","loop":"often"}]""",
        """[{"action":"talk","text":"Hello","loop":3}]""");

    public static RuleInfo UnknownValue { get; } = new(
        "NCCO1004",
        ProblemSeverity.Error,
        "A value out of a closed set is one of the set.",
        "The platform refuses the NCCO, or the property has no effect.",
        """[{"action":"record","format":"mp4"}]""",
        """[{"action":"record","format":"mp3"}]""");

    public static RuleInfo UnknownProperty { get; } = new(
        "NCCO1005",
        ProblemSeverity.Warning,
        "A property is one that the reference knows.",
        "The platform ignores what it does not know: most often it is a slip of the pen.",
        """[{"action":"record","eventURL":["https://example.com/events"]}]""",
        """[{"action":"record","eventUrl":["https://example.com/events"]}]""");

    public static RuleInfo Deprecated { get; } = new(
        "NCCO1006",
        ProblemSeverity.Warning,
        "A property has the name and the place that it has today.",
        "The platform may stop to understand the old one.",
        """[{"action":"talk","text":"Hello","voiceName":"Amy"}]""",
        """[{"action":"talk","text":"Hello","language":"en-GB","style":1}]""");

    public static RuleInfo Tolerated { get; } = new(
        "NCCO1007",
        ProblemSeverity.Warning,
        "A number is no text, one value is no array, and an array is no single value.",
        "The platform may refuse what this library understands. Written by this library, the value has its right form.",
        """[{"action":"talk","text":"Hello","loop":"3"}]""",
        """[{"action":"talk","text":"Hello","loop":3}]""");

    public static RuleInfo SpelledTwice { get; } = new(
        "NCCO1008",
        ProblemSeverity.Warning,
        "A property stands in an object under one of its names only.",
        "Only one of the values has an effect.",
        """[{"action":"transfer","conversationId":"CON-1","conversation_id":"CON-2"}]""",
        """[{"action":"transfer","conversationId":"CON-1"}]""");

    public static IReadOnlyList<RuleInfo> All { get; } =
        [Required, UnknownKind, WrongKind, UnknownValue, UnknownProperty, Deprecated, Tolerated, SpelledTwice];
}
