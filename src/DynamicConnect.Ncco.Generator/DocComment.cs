using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>The doc comment of a symbol as plain text.</summary>
internal static class DocComment
{
    public static string Summary(ISymbol symbol) => Text(symbol, "summary");

    public static string SummaryAndRemarks(ISymbol symbol) => $"{Text(symbol, "summary")} {Text(symbol, "remarks")}".Trim();

    private static string Text(ISymbol symbol, string part)
    {
        try
        {
            string? xml = symbol.GetDocumentationCommentXml();
            XElement? element = string.IsNullOrEmpty(xml) ? null : XElement.Parse(xml!).Element(part);
            return element is null ? "" : Regex.Replace(Text(element), @"\s+", " ").Trim();
        }
        catch (XmlException)
        {
            // The compiler already reports a comment that isn't XML.
            return "";
        }
    }

    private static string Text(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement see when see.Attribute("langword") is { } word => word.Value,
                XElement see when see.Attribute("cref") is { } reference => reference.Value.Split('.').Last(),
                XElement see when see.Attribute("name") is { } name => name.Value,
                XElement inner => Text(inner),
                _ => "",
            });
        }

        return text.ToString();
    }
}
