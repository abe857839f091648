using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DynamicConnect.Tests.Tables;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>The table of the properties of an object: one line for each row.</summary>
internal static class OptionTable
{
    private static readonly string[] Head = ["JSON", "type", "C#", "what", "limits", "default", "since"];

    public static string Write(Table table, string folder) =>
        Markdown.Table(Head, [.. table.Properties.Select(property => Line(table, property, folder))]);

    private static string[] Line(Table table, TableProperty property, string folder)
    {
        var comment = DocComments.Markdown.Summary(property.Property!);
        var remarks = Regex.Split(DocComments.Markdown.Remarks(property.Property!), "(?<=\\.) (?=\\S)").Where(sentence => !sentence.Contains("when the document")).ToList();
        var limits = Limits(property);
        if (limits.Length > 0 && remarks.Count > 0 && !remarks[0].Contains("when it is not set"))
        {
            // The comment begins with the limits, which have a column of their own.
            remarks.RemoveAt(0);
        }

        var unset = remarks.Select(sentence => Regex.Match(sentence, "^Vonage (?:uses )?(.+) when it is not set(.*)\\.$")).FirstOrDefault(match => match.Success);
        return
        [
            Markdown.Code(property.Name) + (property.IsRequired ? " **required**" : ""),
            Type(new SchemaWriter().Describe(table, property), property, folder),
            $"{Markdown.Code(property.Property!.Name)}<br>{Markdown.Code(CSharp(property.ValueType) + (property.IsRequired ? "" : "?"))}",
            string.Join(" ", new[] { comment }.Concat(remarks.Where(sentence => sentence != unset?.Value))).Trim(),
            limits,
            Default(property, unset),
            DocComments.Library.Since(property.Property!),
        ];
    }

    private static string Type(JsonObject schema, TableProperty property, string folder)
    {
        var type = (string?)schema["type"] ?? (schema.ContainsKey("allOf") ? "object" : schema.ContainsKey("enum") ? "string" : "any");
        if (type == "array")
        {
            var items = (JsonObject)schema["items"]!;
            type = $"array of {(string?)items["type"] ?? (items.ContainsKey("enum") ? "string" : "object")}";
        }

        var page = ReferencePage.Of(property.ValueType);
        return page is null ? type : $"{type}, {page.LinkFrom(folder)}";
    }

    private static string Limits(TableProperty property)
    {
        var limits = RowRules.Of(property).Select(rule => rule.Allowed).Where(allowed => allowed.Length > 0).Select(Markdown.Escape).ToList();
        if (Enumeration.Of(property.Codec) is { } enumeration)
        {
            limits.Add(enumeration.IsOpen
                ? $"open set, [below](#{property.Name})"
                : "one of " + string.Join(", ", enumeration.Members.Select(member => Markdown.Code(member.Name))));
        }

        return string.Join("; ", limits);
    }

    private static string Default(TableProperty property, Match? unset)
    {
        var value = property.Traits.OfType<Trait.DefaultTrait>().FirstOrDefault() is { } trait
            ? Markdown.Code(trait.Json.Trim('"'))
            : unset?.Groups[1].Value ?? "";
        return value + unset?.Groups[2].Value;
    }

    private static string CSharp(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(decimal) => "decimal",
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(CSharp))}>",
        _ => type.Name,
    };
}
