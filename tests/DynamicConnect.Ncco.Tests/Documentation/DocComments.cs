using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The doc comments of the library, as plain text or as Markdown.</summary>
internal sealed class DocComments
{
    /// <summary>The version that introduced everything that has no other version in its comment.</summary>
    private const string FirstVersion = "0.1.0";

    private readonly Dictionary<string, XElement> members;
    private readonly bool isMarkdown;

    private DocComments(Dictionary<string, XElement> members, bool isMarkdown)
    {
        this.members = members;
        this.isMarkdown = isMarkdown;
    }

    public static DocComments Library { get; } = new(
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "DynamicConnect.Ncco.xml")).Descendants("member").ToDictionary(x => x.Attribute("name")!.Value),
        isMarkdown: false);

    public static DocComments Markdown { get; } = new(Library.members, isMarkdown: true);

    public string Summary(Type type) => Text(Find(type), "summary");

    public string Summary(PropertyInfo property) => Text(Find(property), "summary");

    public string Summary(FieldInfo field) => Text(Find($"F:{field.DeclaringType!.FullName}.{field.Name}"), "summary");

    public string Remarks(Type type) => Text(Find(type), "remarks");

    public string Remarks(PropertyInfo property) => Text(Find(property), "remarks");

    /// <summary>Returns the version that introduced the property, from <c>&lt;since&gt;</c> in its comment.</summary>
    public string Since(PropertyInfo property) => Text(Find(property), "since") is { Length: > 0 } since ? since : FirstVersion;

    private string Text(XElement member, string part) =>
        member.Element(part) is { } element ? Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ").Trim() : "";

    private string Text(XNode node) => node switch
    {
        XText text => isMarkdown ? Documentation.Markdown.Escape(text.Value) : text.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => Code(word.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => Code(reference.Value.Split('.').Last()),
        XElement { Name.LocalName: "see" } see when isMarkdown => $"[{see.Value}]({see.Attribute("href")!.Value})",
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    private string Code(string text) => isMarkdown ? Documentation.Markdown.Code(text) : text;

    private XElement Find(Type type) => Find($"T:{type.FullName}");

    private XElement Find(PropertyInfo property) => Find($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private XElement Find(string id) => members[id];
}
