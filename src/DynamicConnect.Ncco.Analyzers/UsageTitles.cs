namespace DynamicConnect.Analyzers;

/// <summary>What each rule about the use of the library requires, in a sentence.</summary>
internal static class UsageTitles
{
    /// <summary>The titles by rule ID.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["HUNT0001"] = "A hunt group has at least one member.",
        ["HUNT0002"] = "The event URL of a hunt group is an absolute http or https URL.",
        [Descriptors.Discarded] = "The result of a method or of with is used.",
        [Descriptors.NeverBuilt] = "Nothing is added to a builder after its last Build().",
        [Descriptors.PlainText] = "An NCCO is sent as application/json.",
        [Descriptors.OtherSerializer] = "An NCCO is serialized by this library or by System.Text.Json.",
        [Descriptors.Unbound] = "A handler of a minimal API takes a webhook as Webhook<T>.",
    };
}
