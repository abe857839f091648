using System.Text;
using System.Text.RegularExpressions;
using DynamicConnect.Validation;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Documentation;

/// <summary>Writes <c>docs/rules.md</c>: a line for each rule.</summary>
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
        page.Append("\nThis page is written from the rules in the code: a test fails when the two differ, and `UPDATE_DOCS=1 dotnet test` writes it anew.\n");
        foreach (var (group, title) in Groups)
        {
            page.Append("\n## " + title + "\n\n| rule | severity | what | why | wrong | right |\n|---|---|---|---|---|---|\n");
            foreach (var rule in RuleBook.All.Where(rule => rule.Id["NCCO".Length] == group))
            {
                string line = $"| <a id=\"{rule.Id}\"></a>{rule.Id} | {rule.Severity} | {Escape(rule.Title)} | {Escape(rule.Why)} | {Code(rule.Wrong)} | {Code(rule.Right)} |\n";
                page.Append(line);
            }
        }

        return page.ToString();
    }

    private static string Escape(string text) => text.Replace("<", "&lt;").Replace("|", "\\|").Replace("*", "\\*");

    private static string Code(string json) => $"`{Regex.Replace(json, @"(.)\1{60,}", match => $"{match.Value.Substring(0, 3)}…{match.Length} times…").Replace("|", "\\|")}`";
}
