using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.Evaluation;

/// <summary>What is known of the value of an expression.</summary>
internal abstract class Node(SyntaxNode syntax)
{
    /// <summary>Where the value stands in the source.</summary>
    public SyntaxNode Syntax => syntax;
}

/// <summary>A value that only the running program knows.</summary>
internal sealed class UnknownNode(SyntaxNode syntax, ITypeSymbol? type = null) : Node(syntax)
{
    /// <summary>The type of the expression.</summary>
    public ITypeSymbol? Type => type;
}

/// <summary>Elements of a list, of unknown number.</summary>
internal sealed class SpreadNode(SyntaxNode syntax) : Node(syntax);

/// <summary>A constant, or a duration that is made of constants.</summary>
internal sealed class ConstantNode(SyntaxNode syntax, object? value) : Node(syntax)
{
    public object? Value => value;
}

/// <summary>Open JSON out of a constant text.</summary>
internal sealed class JsonNode(SyntaxNode syntax, JsonData data, ExpressionSyntax? text) : Node(syntax)
{
    public JsonData Data => data;

    /// <summary>The text, where it is there.</summary>
    public ExpressionSyntax? Text => text;
}

/// <summary>A list whose elements stand in the source.</summary>
internal sealed class ListNode(SyntaxNode syntax, IReadOnlyList<Node> elements) : Node(syntax)
{
    public IReadOnlyList<Node> Elements => elements;

    /// <summary>Whether all elements are there, known or not.</summary>
    public bool IsCounted => !elements.Any(element => element is SpreadNode);
}

/// <summary>A record whose properties are set in the source.</summary>
internal sealed class ObjectNode(SyntaxNode syntax, RecordModel record, SyntaxNode name) : Node(syntax)
{
    public RecordModel Record => record;

    /// <summary>Where the record is named: the place of what is missing.</summary>
    public SyntaxNode Name => name;

    public Dictionary<PropertyModel, Node> Properties { get; } = [];

    /// <summary>Whether properties may be set that the source does not show.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Where the property of a path is set; where the record is named when it is not set.</summary>
    public SyntaxNode PlaceOf(string path) =>
        Record.AtPath(path, out _) is { } property && Properties.TryGetValue(property, out Node? value) ? value.Syntax : Name;
}
