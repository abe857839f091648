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
        var remarks = Regex.Split(DocComments.Markdown.Remarks(property.Property!), "(?<=\\.) (?=\\S)").Where(sentence => !sentence.Contains("when the document")).ToList();
        var limits = Limits(property);
        if (limits.Length > 0 && remarks.Count > 0 && !remarks[0].Contains("when it is not set"))
        {
            // The comment begins with the limits, which come from the row, and goes on with what the row does not say.
            limits += Regex.Match(remarks[0], "(; .+|, where .+)\\.$").Groups[1].Value;
            remarks.RemoveAt(0);
        }

        var unset = remarks.Select(sentence => Regex.Match(sentence, "^Vonage (?:uses )?(.+) when it is not set(.*)\\.$")).FirstOrDefault(match => match.Success);
        remarks.Remove(unset?.Value ?? "");
        return
        [
            Markdown.Code(property.Name) + (property.IsRequired ? " **required**" : ""),
            Type(new SchemaWriter().Describe(table, property), property, folder),
            $"{Markdown.Code(property.Property!.Name)}<br>{Markdown.Code(CSharp(property.ValueType) + (property.IsRequired ? "" : "?"))}",
            string.Join(" ", [DocComments.Markdown.Summary(property.Property!), .. remarks]).Trim(),
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
            var each = property.ValueType.IsEnum ? "" : "each ";
            limits.Add(enumeration.IsOpen
                ? $"open set, [below](#{property.Name})"
                : $"{each}one of " + string.Join(", ", enumeration.Members.Select(member => Markdown.Code(member.Name))));
        }

        return string.Join("; ", limits);
    }

    private static string Default(TableProperty property, Match? unset)
    {
        var text = unset?.Groups[1].Value ?? "";
        var member = Enumeration.Of(property.Codec)?.Members.FirstOrDefault(member => Markdown.Code(member.Member.Name) == text).Name;
        var value = property.Traits.OfType<Trait.DefaultTrait>().FirstOrDefault()?.Json.Trim('"') ?? member;
        return (value is null ? text : Markdown.Code(value)) + unset?.Groups[2].Value;
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
