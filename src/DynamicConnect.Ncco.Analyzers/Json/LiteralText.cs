using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.Json;

/// <summary>A constant string, with the position of each of its characters in the source.</summary>
internal sealed class LiteralText
{
    private readonly List<TextSpan> spans = [];

    private LiteralText(SyntaxTree tree) => Tree = tree;

    private SyntaxTree Tree { get; }

    /// <summary>Maps the characters of a constant expression to the source.</summary>
    /// <param name="expression">The expression: literals, concatenations, interpolations and names of constants.</param>
    /// <param name="value">Its value.</param>
    /// <param name="model">The semantic model.</param>
    public static LiteralText Of(ExpressionSyntax expression, string value, SemanticModel model)
    {
        LiteralText text = new(expression.SyntaxTree);
        text.Add(expression, value, model, 0);
        return text;
    }

    /// <summary>Returns the location of a part of the text.</summary>
    public Location Locate(int start, int length)
    {
        if (spans.Count == 0)
        {
            return Location.None;
        }

        int first = Math.Min(Math.Max(start, 0), spans.Count - 1);
        int last = Math.Min(first + Math.Max(length, 1), spans.Count) - 1;
        TextSpan end = spans[last].Start >= spans[first].Start ? spans[last] : spans[first];
        return Location.Create(Tree, TextSpan.FromBounds(spans[first].Start, end.End));
    }

    private void Add(ExpressionSyntax expression, string value, SemanticModel model, int depth)
    {
        const int Deepest = 200;
        int start = spans.Count;
        switch (depth < Deepest ? expression : null)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, value, model, depth + 1);
                return;
            case LiteralExpressionSyntax literal:
                LiteralCharacters.Add(spans, literal.Token);
                break;
            case BinaryExpressionSyntax sum:
                Add(sum.Left, ValueOf(sum.Left, model), model, depth + 1);
                Add(sum.Right, ValueOf(sum.Right, model), model, depth + 1);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                Add(interpolated, model, depth);
                break;
            case NameSyntax or MemberAccessExpressionSyntax when InitializerOf(expression, model) is { } initializer:
                Add(initializer, value, model, depth + 1);
                break;
        }

        if (spans.Count - start != value.Length)
        {
            spans.RemoveRange(start, spans.Count - start);
            spans.AddRange(Enumerable.Repeat(expression.Span, value.Length));
        }
    }

    private void Add(InterpolatedStringExpressionSyntax interpolated, SemanticModel model, int depth)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolationSyntax hole)
            {
                Add(hole.Expression, ValueOf(hole.Expression, model), model, depth + 1);
            }
            else if (content is InterpolatedStringTextSyntax text)
            {
                LiteralCharacters.Add(spans, text.TextToken, interpolated);
            }
        }
    }

    private static string ValueOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).Value as string ?? "";

    /// <summary>Returns the initializer of a constant that is declared in the same file; otherwise <see langword="null"/>.</summary>
    private static ExpressionSyntax? InitializerOf(ExpressionSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol?.DeclaringSyntaxReferences is [{ } declaration]
        && declaration.SyntaxTree == name.SyntaxTree
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;
}
