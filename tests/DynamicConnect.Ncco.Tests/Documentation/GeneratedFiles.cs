using DynamicConnect.Tests.Documentation.Reference;

namespace DynamicConnect.Tests.Documentation;

/// <summary>All files of the documentation that are generated from the code, by their path relative to <c>docs</c>.</summary>
internal static class GeneratedFiles
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = ReferencePage.All
        .ToDictionary(page => page.File, page => (Func<string>)(() => PageWriter.Write(page)))
        .Concat(new Dictionary<string, Func<string>>
        {
            ["ncco.schema.json"] = static () => NccoSchema.Json,
            ["rules.md"] = RulesPage.Write,
            ["reference/README.md"] = ReferenceIndex.Write,
        })
        .ToDictionary(file => file.Key, file => file.Value);
}
