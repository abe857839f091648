using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Registers and applies the edits of code fixes.</summary>
internal static class Edits
{
    /// <summary>
    /// Registers a fix that changes a text span. Fixes of the same rule can be applied at once, even if their titles differ.
    /// </summary>
    public static void Register(CodeFixContext context, Diagnostic diagnostic, string title, TextChange change) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => ChangeAsync(context.Document, change, cancellation), diagnostic.Id),
            diagnostic);

    /// <summary>Registers a fix that replaces a node.</summary>
    public static void Register(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode old, SyntaxNode replacement) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => ReplaceAsync(context.Document, old, replacement, cancellation), diagnostic.Id),
            diagnostic);

    public static async Task<Document> ReplaceAsync(
        Document document,
        SyntaxNode old,
        SyntaxNode replacement,
        CancellationToken cancellation)
    {
        SyntaxNode root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The document has no syntax tree.");
        return document.WithSyntaxRoot(root.ReplaceNode(old, replacement.WithTriviaFrom(old)));
    }

    /// <summary>Parses an expression with fully qualified names, which are simplified when the edit is applied.</summary>
    public static ExpressionSyntax Parse(string expression)
    {
        ExpressionSyntax parsed = SyntaxFactory.ParseExpression(expression);
        return parsed.ReplaceNodes(
                parsed.DescendantNodesAndSelf().OfType<QualifiedNameSyntax>().Cast<SyntaxNode>()
                    .Concat(parsed.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()),
                static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
    }

    /// <summary>Returns the innermost expression that contains a span.</summary>
    public static async Task<ExpressionSyntax?> ExpressionAtAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root?.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
    }

    private static async Task<Document> ChangeAsync(Document document, TextChange change, CancellationToken cancellation)
    {
        SourceText source = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(source.WithChanges(change));
    }
}
