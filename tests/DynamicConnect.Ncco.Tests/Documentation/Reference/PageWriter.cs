using System.Text;
using System.Text.RegularExpressions;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;
using DynamicConnect.Validation;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>
/// Writes a page of the reference: text from the doc comments, tables from the declarations, examples from the samples and their snapshots.
/// </summary>
internal static class PageWriter
{
    public static string Write(ReferencePage page)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(page.Name).Append("\n\n").Append(Introduction(page));
        Append(text, "Properties", OptionTable.Write(page.Record, page.Folder) + OtherNames(page.Record));
        foreach (var (name, type) in page.Nested)
        {
            text.Append("\n### ").Append(name).Append(" (").Append(Markdown.Code(type.Name)).Append(")\n\n").Append(DocComments.Markdown.Summary(type)).Append("\n\n");
            text.Append(OptionTable.Write(RecordProperties.Of(type), page.Folder)).Append(OtherNames(RecordProperties.Of(type)));
        }

        AppendValues(text, page);
        foreach (var sample in page.Samples)
        {
            Append(text, Title(sample), ExampleTable.Write(sample) + Problems(page, sample));
        }

        var rules = Rules(page.Record).GroupBy(rule => rule.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(Line).ToList();
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

    private static string OtherNames(RecordProperties record)
    {
        var others = record.Properties.Where(property => property.Contract.OtherNames.Any())
            .Select(property => string.Join(", ", property.Contract.OtherNames.Select(Markdown.Code))
                + (property.Contract.Flattened.Length > 0 ? " next to " : " as ") + Markdown.Code(property.Name)
                + (property.Contract.Flattened.Length > 0 ? ", as its properties" : ""))
            .ToList();
        return others.Count > 0 ? $"\nAlso accepted: {string.Join("; ", others)}.\n" : "";
    }

    private static void AppendValues(StringBuilder text, ReferencePage page)
    {
        var properties = new[] { page.Type }.Concat(page.Nested.Select(nested => nested.Type)).SelectMany(type => RecordProperties.Of(type).Properties);
        foreach (var (property, enumeration) in properties.Select(property => (property, Enumeration.Of(property.Contract.Reader))).Where(pair => pair.Item2 is not null))
        {
            var members = enumeration!.Members.Select(member => new[]
            {
                Markdown.Code(member.Name),
                Markdown.Code($"{enumeration.Type.Name}.{member.Member.Name}"),
                DocComments.Markdown.Summary(member.Member),
            }).ToList();
            if (enumeration.IsOpen)
            {
                members.Add(["anything else", Markdown.Code($"{enumeration.Type.Name}.Unknown"), "Kept in `AdditionalProperties` and written back."]);
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

    /// <summary>Lists the problems of a sample. A sample with every property may have some that exclude each other.</summary>
    private static string Problems(ReferencePage page, Sample sample)
    {
        Ncco? ncco = sample.Record switch
        {
            NccoAction action => [action],
            ConnectEndpoint endpoint => [new ConnectAction(endpoint) { RandomFromNumber = endpoint is PhoneEndpoint ? true : null }],
            _ => null,
        };
        var problems = ncco?.Validate().Select(problem => $"{Markdown.Code(problem.Path)} [{problem.Rule}](../../rules.md#{problem.Rule})").ToList() ?? [];
        return problems.Count > 0 ? $"\nValidation reports {string.Join(", ", problems)}.\n" : "";
    }

    private static IEnumerable<(Rule Rule, string Property)> Rules(RecordProperties record) =>
    [
        .. from property in record.Properties
           from rule in PropertyRules.Of(property)
           select (rule.Rule, property.Name),
        .. record.CrossPropertyRules.Select(rule => (rule.Rule, rule.Property)),
        .. SequenceRulesOf(record),
    ];

    private static IEnumerable<(Rule Rule, string Property)> SequenceRulesOf(RecordProperties record)
    {
        var names = record.Properties.Select(property => property.Name).ToList();
        if (names.Contains("bargeIn") || record.Type == typeof(InputAction))
        {
            yield return (SequenceRules.BargeIn, names.Contains("bargeIn") ? "bargeIn" : "");
        }

        if (names.Contains("loop") || record.Type == typeof(TransferAction))
        {
            yield return (SequenceRules.Unreachable, names.Contains("loop") ? "loop" : "");
        }
    }

    private static string[] Line(IGrouping<string, (Rule Rule, string Property)> rules)
    {
        var rule = rules.First().Rule;
        var places = rules.Select(place => place.Property).Where(name => name.Length > 0).Distinct().Select(Markdown.Code);
        return [$"[{rule.Id}](../../rules.md#{rule.Id})", rule.Severity.ToString(), Markdown.Escape(RuleDescriptions.Of(rule.Id).Title), string.Join(", ", places)];
    }
}
