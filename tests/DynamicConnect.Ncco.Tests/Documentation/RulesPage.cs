using System.Text;
using DynamicConnect.Tests.Documentation.Reference;

namespace DynamicConnect.Tests.Documentation;

/// <summary>Writes <c>docs/rules.md</c>: a line for each rule, and a line for each limit.</summary>
internal static class RulesPage
{
    private static readonly (char Group, string Title)[] Groups =
    [
        ('1', "Structure"),
        ('2', "Values"),
        ('3', "Properties that belong together"),
        ('4', "The order of actions"),
    ];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Rules\n\n");
        page.Append("The rules that `ncco.Validate()` checks. Each rule has an ID that never changes. With an **error**, the platform rejects the NCCO or the call fails. ");
        page.Append("With a **warning**, the NCCO works, but most likely not as intended. An **information** is worth knowing. `Build()` throws on errors only.\n");
        page.Append("\nThe [analyzers](analyzers.md) in the package find the same mistakes while you type, in C# and in JSON in strings. ");
        page.Append("The analyzers page lists the rules about the use of the library, from NCCO5001 on.\n");
        page.Append("\nThis page is generated from the rules in the code. A test fails if they differ. To regenerate the page, run `UPDATE_DOCS=1 dotnet test tests/DynamicConnect.Ncco.Tests`.\n");
        foreach (var (group, title) in Groups)
        {
            var rules = RuleDescriptions.All.Where(rule => rule.Id["NCCO".Length] == group).Select(Line).ToList();
            page.Append("\n## " + title + "\n\n").Append(Markdown.Table(["rule", "severity", "while typing", "what", "why", "wrong", "right"], rules));
        }

        page.Append("\n## Limits\n\nThe properties that the rules about values apply to, and what each rule allows.\n\n");
        return page.Append(Markdown.Table(["rule", "property", "allowed"], [.. Limits()])).ToString();
    }

    private static string[] Line(RuleDescription rule) =>
    [
        $"<a id=\"{rule.Id}\"></a>{rule.Id}",
        rule.Severity.ToString(),
        rule.WhileTyping,
        Markdown.Escape(rule.Title),
        Markdown.Escape(rule.Why),
        Markdown.Json(rule.Wrong),
        Markdown.Json(rule.Right),
    ];

    private static IEnumerable<string[]> Limits() =>
        from page in ReferencePage.All
        where page.Folder != ReferencePage.Webhooks
        from property in page.Record.Properties
        from rule in PropertyRules.Of(property)
        where rule.Allowed.Length > 0
        orderby rule.Rule.Id
        select new[] { rule.Rule.Id, $"[{page.Name}]({page.File}).{property.Name}", Markdown.Escape(rule.Allowed) };
}
