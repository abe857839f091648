using System.Text.RegularExpressions;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>A page of the reference: one object of the wire, under its name there.</summary>
internal sealed record ReferencePage(string Folder, string Name, Type Type)
{
    public const string Webhooks = "webhooks";

    private const string Unknown = "unknown";

    private static readonly IReadOnlyList<ReferencePage> Actions =
        [.. NccoAction.Family.Contracts.Select(contract => new ReferencePage("actions", contract.DiscriminatorValue!, contract.Type)), new("actions", Unknown, typeof(UnknownAction))];

    private static readonly IReadOnlyList<ReferencePage> Endpoints =
        [.. ConnectEndpoint.Family.Contracts.Select(contract => new ReferencePage("endpoints", contract.DiscriminatorValue!, contract.Type)), new("endpoints", Unknown, typeof(UnknownEndpoint))];

    /// <summary>All pages, in the order of the wire.</summary>
    public static IReadOnlyList<ReferencePage> All { get; } =
    [
        .. Actions,
        .. Endpoints,
        .. Actions.Concat(Endpoints).SelectMany(page => Inner(page.Type)).GroupBy(inner => inner.Type).Select(inner => new ReferencePage("settings", inner.First().Name, inner.Key)),
        new(Webhooks, "answer", typeof(AnswerRequest)),
        .. VoiceEventReader.Contracts.Select(contract => new ReferencePage(Webhooks, Event(contract.Type), contract.Type)),
        new(Webhooks, "fallback", typeof(OriginalRequest)),
        new(Webhooks, "transcription-file", typeof(TranscriptionFile)),
    ];

    public RecordProperties Record => RecordProperties.Of(Type);

    /// <summary>The path in <c>docs</c>.</summary>
    public string File => $"reference/{Folder}/{Name}.md";

    /// <summary>The samples of the object, the smallest first.</summary>
    public IEnumerable<Sample> Samples => Folder == Webhooks
        ? WebhookSamples.All.Where(sample => sample.Name == $"webhook.{Name}" || sample.Name.StartsWith($"webhook.{Name}.", StringComparison.Ordinal)).OrderByDescending(IsSmallest)
        : Sample.All.Where(sample => sample.Record.GetType() == Type).OrderByDescending(IsSmallest);

    /// <summary>The objects inside this one that have no page of their own, by the name of the property that holds them.</summary>
    public IEnumerable<(string Name, Type Type)> Nested => Inner(Type).Where(inner => Of(inner.Type) is null);

    /// <summary>Where the object is a property: the page, and the name of the property there.</summary>
    public IEnumerable<(ReferencePage Page, string Property)> Places =>
        from page in All
        from property in page.Record.Properties
        where ElementType(property.ValueType).IsAssignableFrom(Type)
        select (page, property.Name);

    public static ReferencePage? Of(Type type) => All.FirstOrDefault(page => page.Type == type);

    public static bool IsSmallest(Sample sample) => sample.Name.EndsWith(".minimal", StringComparison.Ordinal);

    /// <summary>The link from a page of the reference to this one.</summary>
    public string LinkFrom(string folder) => $"[{Name}]({(folder == Folder ? "" : $"../{Folder}/")}{Name}.md)";

    /// <summary>The objects inside an object, at any depth.</summary>
    private static IEnumerable<(string Name, Type Type)> Inner(Type type) =>
        from property in RecordProperties.Of(type).Properties
        let value = ElementType(property.ValueType)
        where value.IsSealed && typeof(VoiceObject).IsAssignableFrom(value)
        from inner in new[] { (property.Name, value) }.Concat(Inner(value))
        select inner;

    private static Type ElementType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>The name of an event: <c>call-status</c> for <see cref="CallStatusEvent"/>.</summary>
    private static string Event(Type type) => string.Join("-", Regex.Matches(type.Name.Replace("Event", ""), "[A-Z][a-z]+")
        .Cast<Match>()
        .Select(word => char.ToLowerInvariant(word.Value[0]) + word.Value.Substring(1)));
}
