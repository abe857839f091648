using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.Evaluation;

/// <summary>What is known about the value of an expression.</summary>
internal abstract class Node(SyntaxNode syntax)
{
    /// <summary>The syntax of the value.</summary>
    public SyntaxNode Syntax => syntax;
}

/// <summary>A value that is only known at run time.</summary>
internal sealed class UnknownNode(SyntaxNode syntax, ITypeSymbol? type = null) : Node(syntax)
{
    /// <summary>The type of the expression.</summary>
    public ITypeSymbol? Type => type;
}

/// <summary>An unknown number of list elements.</summary>
internal sealed class SpreadNode(SyntaxNode syntax) : Node(syntax);

/// <summary>A constant, or a duration that consists of constants.</summary>
internal sealed class ConstantNode(SyntaxNode syntax, object? value) : Node(syntax)
{
    public object? Value => value;
}

/// <summary>Open JSON that is parsed from a constant string.</summary>
internal sealed class JsonNode(SyntaxNode syntax, JsonData data, ExpressionSyntax? text) : Node(syntax)
{
    public JsonData Data => data;

    /// <summary>The expression with the text, if there is one.</summary>
    public ExpressionSyntax? Text => text;
}

/// <summary>A list whose elements are in the source.</summary>
internal sealed class ListNode(SyntaxNode syntax, IReadOnlyList<Node> elements) : Node(syntax)
{
    public IReadOnlyList<Node> Elements => elements;

    /// <summary>Whether the number of elements is known.</summary>
    public bool IsCounted => !elements.Any(element => element is SpreadNode);
}

/// <summary>A record whose properties are set in the source.</summary>
internal sealed class ObjectNode(SyntaxNode syntax, RecordModel record, SyntaxNode name) : Node(syntax)
{
    public RecordModel Record => record;

    /// <summary>The syntax that names the record. Missing properties are reported there.</summary>
    public SyntaxNode Name => name;

    public Dictionary<PropertyModel, Node> Properties { get; } = [];

    /// <summary>Whether other properties may be set that the source doesn't show.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Returns the syntax that sets the property with a path, or <see cref="Name"/> if the property is not set.</summary>
    public SyntaxNode PlaceOf(string path) =>
        Record.AtPath(path, out _) is { } property && Properties.TryGetValue(property, out Node? value) ? value.Syntax : Name;
}
