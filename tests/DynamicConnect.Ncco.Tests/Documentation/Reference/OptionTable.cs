using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>Writes the table of the properties of an object, with one line each.</summary>
internal static class OptionTable
{
    private static readonly string[] Head = ["JSON", "type", "C#", "what", "limits", "default", "since"];

    public static string Write(RecordProperties record, string folder) =>
        Markdown.Table(Head, [.. record.Properties.Select(property => Line(property, folder))]);

    private static string[] Line(RecordProperty property, string folder)
    {
        var remarks = Regex.Split(DocComments.Markdown.Remarks(property.Property), "(?<=\\.) (?=\\S)").Where(sentence => !sentence.Contains("when the document")).ToList();
        var limits = Limits(property);
        if (limits.Length > 0 && remarks.Count > 0 && !remarks[0].Contains("when it is not set"))
        {
            // The comment begins with the limits. They come from the declaration, so only the rest of the sentence is used.
            limits += Regex.Match(remarks[0], "(; .+|, where .+)\\.$").Groups[1].Value;
            remarks.RemoveAt(0);
        }

        var unset = remarks.Select(sentence => Regex.Match(sentence, "^Vonage (?:uses )?(.+) when it is not set(.*)\\.$")).FirstOrDefault(match => match.Success);
        remarks.Remove(unset?.Value ?? "");
        return
        [
            Markdown.Code(property.Name) + (property.IsRequired ? " **required**" : ""),
            Type(property, folder),
            $"{Markdown.Code(property.Property.Name)}<br>{Markdown.Code(CSharp(property.ValueType) + (property.IsRequired ? "" : "?"))}",
            string.Join(" ", [DocComments.Markdown.Summary(property.Property), .. remarks]).Trim(),
            limits,
            Default(property, unset),
            DocComments.Library.Since(property.Property),
        ];
    }

    private static string Type(RecordProperty property, string folder)
    {
        var page = ReferencePage.Of(property.ValueType);
        var type = page is not null ? $"object, {page.LinkFrom(folder)}"
            : property.Contract.Rules.OfType<JsonObjectRule>().Any() ? "object"
            : TypeOf(property.Contract.Reader, property.ValueType);
        return type == "number" && property.Contract.Rules.OfType<DurationRule>().Any(duration => duration.IsWhole) ? "integer" : type;
    }

    private static string TypeOf(ValueReader reader, Type type) => reader switch
    {
        SecondsValueReader { IsString: true } or NumberValueReader { IsString: true } => "string",
        JsonValueReader { IsObject: true } => "object",
        _ when type == typeof(string) || type == typeof(DateTimeOffset) || type.IsEnum => "string",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(int) || type == typeof(long) => "integer",
        _ when type == typeof(decimal) || type == typeof(TimeSpan) => "number",
        _ when type == typeof(JsonData) => "any",
        _ when type.IsGenericType => $"array of {TypeOf(reader, type.GetGenericArguments()[0])}",
        _ => "object",
    };

    private static string Limits(RecordProperty property)
    {
        var limits = PropertyRules.Of(property).Select(rule => rule.Allowed).Where(allowed => allowed.Length > 0).Select(Markdown.Escape).ToList();
        if (Enumeration.Of(property.Contract.Reader) is { } enumeration)
        {
            var each = property.ValueType.IsEnum ? "" : "each ";
            limits.Add(enumeration.IsOpen
                ? $"open set, [below](#{property.Name})"
                : $"{each}one of " + string.Join(", ", enumeration.Members.Select(member => Markdown.Code(member.Name))));
        }

        return string.Join("; ", limits);
    }

    private static string Default(RecordProperty property, Match? unset)
    {
        var text = unset?.Groups[1].Value ?? "";
        var member = Enumeration.Of(property.Contract.Reader)?.Members.FirstOrDefault(member => Markdown.Code(member.Member.Name) == text).Name;
        var value = property.Contract.Default?.Trim('"') ?? member;
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
