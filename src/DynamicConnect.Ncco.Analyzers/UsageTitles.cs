namespace DynamicConnect.Analyzers;

/// <summary>What each rule wants that is about the use of the library, in a sentence.</summary>
internal static class UsageTitles
{
    /// <summary>The titles, by the ids of the rules.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["HUNT0001"] = "A hunt group has a member.",
        ["HUNT0002"] = "The event URL of a hunt group is absolute, and http or https.",
        [Descriptors.Discarded] = "What a method or with gives is used.",
        [Descriptors.NeverBuilt] = "What is added to a builder is built.",
        [Descriptors.PlainText] = "An NCCO is sent as application/json.",
        [Descriptors.OtherSerializer] = "An NCCO is written by this library or System.Text.Json.",
        [Descriptors.Unbound] = "A handler of a minimal API takes a webhook as Webhook<T>.",
    };
}
