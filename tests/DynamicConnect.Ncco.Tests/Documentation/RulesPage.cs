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
        page.Append("What `ncco.Validate()` checks. Each rule has an id that never changes. An **error** is refused by the platform, or the call goes wrong; ");
        page.Append("a **warning** works, but surely not as it was meant; an **information** is worth knowing. `Build()` throws on errors only.\n");
        page.Append("\nThe [analyzers](analyzers.md) in the package find all of this while you type, in C# or in JSON in strings, where the source shows it. ");
        page.Append("Rules about the use of the library, NCCO5001 and on, are on their page.\n");
        page.Append("\nThis page is written from the rules in the code: a test fails when the two differ, and `UPDATE_DOCS=1 dotnet test` writes it anew.\n");
        foreach (var (group, title) in Groups)
        {
            var rules = RuleDescriptions.All.Where(rule => rule.Id["NCCO".Length] == group).Select(Line).ToList();
            page.Append("\n## " + title + "\n\n").Append(Markdown.Table(["rule", "severity", "while typing", "what", "why", "wrong", "right"], rules));
        }

        page.Append("\n## Limits\n\nWhere the rules about values hold, and what each allows there.\n\n");
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
