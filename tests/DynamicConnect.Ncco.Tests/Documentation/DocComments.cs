using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The doc comments of the library, as plain text.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, XElement> members;

    private DocComments(string path) => members = XDocument.Load(path).Descendants("member").ToDictionary(x => x.Attribute("name")!.Value);

    public static DocComments Library { get; } = new(Path.Combine(AppContext.BaseDirectory, "DynamicConnect.Ncco.xml"));

    public string Summary(Type type) => Text(Find($"T:{type.FullName}"), "summary");

    public string Summary(PropertyInfo property) => Text(Find(property), "summary");

    public string Remarks(PropertyInfo property) => Text(Find(property), "remarks");

    private static string Text(XElement member, string part) =>
        member.Element(part) is { } element ? Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ").Trim() : "";

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => reference.Value.Split('.').Last(),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    private XElement Find(PropertyInfo property) => Find($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private XElement Find(string id) => members[id];
}
