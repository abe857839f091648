using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Adds the content type <c>application/json</c> to a result, or returns the NCCO itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ContentTypeFix : CodeFixProvider
{
    private const string ContentType = "contentType";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.PlainText);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ExpressionSyntax? place = await Edits
                .ExpressionAtAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                .ConfigureAwait(false);
            if (place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } ncco } } text)
            {
                Edits.Register(context, diagnostic, "Return the Ncco itself", text, ncco);
            }
            else if (place?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && model?.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method)
            {
                ArgumentListSyntax arguments = WithContentType(call.ArgumentList, method);
                Edits.Register(context, diagnostic, "Send as application/json", call.ArgumentList, arguments);
            }
        }
    }

    private static ArgumentListSyntax WithContentType(ArgumentListSyntax list, IMethodSymbol method)
    {
        LiteralExpressionSyntax json = SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression,
            SyntaxFactory.Literal("application/json"));
        int ordinal = method.Parameters.FirstOrDefault(parameter => parameter.Name == ContentType)?.Ordinal ?? method.Parameters.Length;
        for (int index = 0; index < list.Arguments.Count; index++)
        {
            ArgumentSyntax argument = list.Arguments[index];
            if (argument.NameColon?.Name.Identifier.Text == ContentType || (argument.NameColon is null && index == ordinal))
            {
                return list.ReplaceNode(argument.Expression, json.WithTriviaFrom(argument.Expression));
            }
        }

        ArgumentSyntax added = SyntaxFactory.Argument(json);
        bool isNext = list.Arguments.Count == 1 && list.Arguments[0].NameColon is null;
        return list.AddArguments(isNext ? added : added.WithNameColon(SyntaxFactory.NameColon(ContentType)));
    }
}
