using System.Text;
using System.Text.RegularExpressions;
using DynamicConnect.Tests.Samples;
using DynamicConnect.Tests.Tables;
using DynamicConnect.Validation;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>Writes a page of the reference: words from the doc comments, tables from the rows, examples from the samples and their snapshots.</summary>
internal static class PageWriter
{
    public static string Write(ReferencePage page)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(page.Name).Append("\n\n").Append(Introduction(page));
        Append(text, "Properties", OptionTable.Write(page.Table, page.Folder) + OtherNames(page.Table));
        foreach (var (name, type) in page.Nested)
        {
            text.Append("\n### ").Append(name).Append(" (").Append(Markdown.Code(type.Name)).Append(")\n\n").Append(DocComments.Markdown.Summary(type)).Append("\n\n");
            text.Append(OptionTable.Write(Table.Of(type), page.Folder)).Append(OtherNames(Table.Of(type)));
        }

        AppendValues(text, page);
        foreach (var sample in page.Samples)
        {
            Append(text, Title(sample), ExampleTable.Write(sample) + Problems(page, sample));
        }

        var rules = Rules(page.Table).GroupBy(rule => rule.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(Line).ToList();
        if (rules.Count > 0)
        {
            Append(text, "Rules", Markdown.Table(["rule", "severity", "what", "where"], rules));
        }

        text.Append('\n').Append(Fragment.Read($"{page.Folder}/{page.Name}.md"));
        return text.Append("\n[All pages](../README.md)\n").ToString();
    }

    private static void Append(StringBuilder text, string title, string content) => text.Append("\n## ").Append(title).Append("\n\n").Append(content);

    private static string Introduction(ReferencePage page)
    {
        var builder = typeof(Ncco).Assembly.GetType($"DynamicConnect.{page.Type.Name.Replace("Action", "")}Builder");
        var places = page.Places.Select(place => $"{place.Page.LinkFrom(page.Folder)}.{place.Property}").ToList();
        return DocComments.Markdown.Summary(page.Type)
            + $"\n\nC#: {Markdown.Code(page.Type.Name)}" + (builder is null ? "" : $", {Markdown.Code(builder.Name)}") + "."
            + (places.Count > 0 ? $" In: {string.Join(", ", places)}." : "")
            + (DocComments.Markdown.Remarks(page.Type) is { Length: > 0 } remarks ? " " + Regex.Replace(remarks, "(?<!\\.)$", ".") : "") + "\n";
    }

    private static string OtherNames(Table table)
    {
        var others = table.Properties.Where(property => property.OtherNames.Count > 0)
            .Select(property => string.Join(", ", property.OtherNames.Select(Markdown.Code))
                + (property.Traits.Contains(Trait.OnceFlat) ? " beside " : " as ") + Markdown.Code(property.Name)
                + (property.Traits.Contains(Trait.OnceFlat) ? ", as its properties" : ""))
            .ToList();
        return others.Count > 0 ? $"\nRead, too: {string.Join("; ", others)}.\n" : "";
    }

    private static void AppendValues(StringBuilder text, ReferencePage page)
    {
        var properties = new[] { page.Type }.Concat(page.Nested.Select(nested => nested.Type)).SelectMany(type => Table.Of(type).Properties);
        foreach (var (property, enumeration) in properties.Select(property => (property, Enumeration.Of(property.Codec))).Where(pair => pair.Item2 is not null))
        {
            var members = enumeration!.Members.Select(member => new[]
            {
                Markdown.Code(member.Name),
                Markdown.Code($"{enumeration.Type.Name}.{member.Member.Name}"),
                DocComments.Markdown.Summary(member.Member),
            }).ToList();
            if (enumeration.IsOpen)
            {
                members.Add(["anything else", Markdown.Code($"{enumeration.Type.Name}.Unknown"), "Kept in `AdditionalProperties`, and written back."]);
            }

            text.Append("\n### ").Append(property.Name).Append("\n\n").Append(Markdown.Table(["JSON", "C#", "what"], members));
        }
    }

    private static string Title(Sample sample) => sample.Name.Split('.').Last() switch
    {
        "minimal" => "The smallest example",
        "full" => "The full example",
        _ when sample.Name.Split('.').Length == 2 => "The full example",
        var other => "Another example: " + other,
    };

    /// <summary>A sample that shows every property at once may show some that exclude each other.</summary>
    private static string Problems(ReferencePage page, Sample sample)
    {
        Ncco? ncco = sample.Record switch
        {
            NccoAction action => [action],
            ConnectEndpoint endpoint => [new ConnectAction(endpoint)],
            _ => null,
        };
        var problems = ncco?.Validate().Select(problem => $"{Markdown.Code(problem.Path)} [{problem.Rule}](../../rules.md#{problem.Rule})").ToList() ?? [];
        return problems.Count > 0 ? $"\nValidation reports {string.Join(", ", problems)}.\n" : "";
    }

    private static IEnumerable<(RuleInfo Rule, string Property)> Rules(Table table) =>
    [
        .. from property in table.Properties
           from rule in RowRules.Of(property)
           select (rule.Rule, property.Name),
        .. from rule in table.Rules
           from info in RowRules.Of(rule.Rule)
           select (info.Rule, rule.Property),
        .. SequenceRulesOf(table),
    ];

    private static IEnumerable<(RuleInfo Rule, string Property)> SequenceRulesOf(Table table)
    {
        var names = table.Properties.Select(property => property.Name).ToList();
        if (names.Contains("bargeIn") || table.Type == typeof(InputAction))
        {
            yield return (SequenceRules.BargeIn, names.Contains("bargeIn") ? "bargeIn" : "");
        }

        if (names.Contains("loop") || table.Type == typeof(TransferAction))
        {
            yield return (SequenceRules.Unreachable, names.Contains("loop") ? "loop" : "");
        }
    }

    private static string[] Line(IGrouping<string, (RuleInfo Rule, string Property)> rules)
    {
        var rule = rules.First().Rule;
        var places = rules.Select(place => place.Property).Where(name => name.Length > 0).Distinct().Select(Markdown.Code);
        return [$"[{rule.Id}](../../rules.md#{rule.Id})", rule.Severity.ToString(), Markdown.Escape(rule.Title), string.Join(", ", places)];
    }
}
