using System.Text.RegularExpressions;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>A page of the reference, which describes one JSON object and has its JSON name.</summary>
internal sealed record ReferencePage(string Folder, string Name, Type Type)
{
    public const string Webhooks = "webhooks";

    private const string Unknown = "unknown";

    private static readonly IReadOnlyList<ReferencePage> Actions =
        [.. NccoAction.Family.Contracts.Select(contract => new ReferencePage("actions", contract.DiscriminatorValue!, contract.Type)), new("actions", Unknown, typeof(UnknownAction))];

    private static readonly IReadOnlyList<ReferencePage> Endpoints =
        [.. ConnectEndpoint.Family.Contracts.Select(contract => new ReferencePage("endpoints", contract.DiscriminatorValue!, contract.Type)), new("endpoints", Unknown, typeof(UnknownEndpoint))];

    /// <summary>All pages: actions, endpoints, settings and webhooks.</summary>
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

    /// <summary>The path, relative to <c>docs</c>.</summary>
    public string File => $"reference/{Folder}/{Name}.md";

    /// <summary>The samples of the object, the smallest first.</summary>
    public IEnumerable<Sample> Samples => Folder == Webhooks
        ? WebhookSamples.All.Where(sample => sample.Name == $"webhook.{Name}" || sample.Name.StartsWith($"webhook.{Name}.", StringComparison.Ordinal)).OrderByDescending(IsSmallest)
        : Sample.All.Where(sample => sample.Record.GetType() == Type).OrderByDescending(IsSmallest);

    /// <summary>The nested objects that have no page of their own, with the names of their properties.</summary>
    public IEnumerable<(string Name, Type Type)> Nested => Inner(Type).Where(inner => Of(inner.Type) is null);

    /// <summary>The properties that contain the object, with their pages.</summary>
    public IEnumerable<(ReferencePage Page, string Property)> Places =>
        from page in All
        from property in page.Record.Properties
        where ElementType(property.ValueType).IsAssignableFrom(Type)
        select (page, property.Name);

    public static ReferencePage? Of(Type type) => All.FirstOrDefault(page => page.Type == type);

    public static bool IsSmallest(Sample sample) => sample.Name.EndsWith(".minimal", StringComparison.Ordinal);

    /// <summary>Returns the link to this page from a page in a folder of the reference.</summary>
    public string LinkFrom(string folder) => $"[{Name}]({(folder == Folder ? "" : $"../{Folder}/")}{Name}.md)";

    /// <summary>Returns the nested objects, at any depth.</summary>
    private static IEnumerable<(string Name, Type Type)> Inner(Type type) =>
        from property in RecordProperties.Of(type).Properties
        let value = ElementType(property.ValueType)
        where value.IsSealed && typeof(VoiceObject).IsAssignableFrom(value)
        from inner in new[] { (property.Name, value) }.Concat(Inner(value))
        select inner;

    private static Type ElementType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>Returns the name of an event: <c>call-status</c> for <see cref="CallStatusEvent"/>.</summary>
    private static string Event(Type type) => string.Join("-", Regex.Matches(type.Name.Replace("Event", ""), "[A-Z][a-z]+")
        .Cast<Match>()
        .Select(word => char.ToLowerInvariant(word.Value[0]) + word.Value.Substring(1)));
}
