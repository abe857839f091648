using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Adds the input that receives the keys that a caller presses during a talk or stream with barge-in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MissingInputFix : CodeFixProvider
{
    private const string Title = "Add an input for keys";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCCO4001");

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
            if (model is not null && place is not null && ActionAround(place, model) is { } action)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => AddAsync(context.Document, action, model, cancellation), Title),
                    diagnostic);
            }
        }
    }

    /// <summary>Returns the list element or the builder call that sets the barge-in.</summary>
    private static SyntaxNode? ActionAround(ExpressionSyntax place, SemanticModel model) => place.AncestorsAndSelf().FirstOrDefault(node =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call
            ? IsOnBuilder(call, model)
            : IsAction(node, model) && node.Parent is ExpressionElementSyntax or ArgumentSyntax or InitializerExpressionSyntax);

    private static bool IsOnBuilder(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetTypeInfo(call).Type is { Name: "NccoBuilder", ContainingNamespace.Name: "DynamicConnect" };

    private static bool IsAction(SyntaxNode node, SemanticModel model) =>
        node is ExpressionSyntax
        && model.GetTypeInfo(node).Type is { Name: "TalkAction" or "StreamAction", ContainingNamespace.Name: "DynamicConnect" };

    private static async Task<Document> AddAsync(Document document, SyntaxNode action, SemanticModel model, CancellationToken cancellation)
    {
        if (action is InvocationExpressionSyntax call)
        {
            // The barge-in also interrupts the talks and streams that follow.
            while (call.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Talk" or "Stream" } next)
            {
                call = (InvocationExpressionSyntax)next.Parent!;
            }

            MemberAccessExpressionSyntax member = (MemberAccessExpressionSyntax)call.Expression;
            InvocationExpressionSyntax input = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                call.WithTrailingTrivia(member.Expression.GetTrailingTrivia()),
                member.OperatorToken,
                SyntaxFactory.IdentifierName("InputDtmf")));
            return await Edits.ReplaceAsync(document, call, input, cancellation).ConfigureAwait(false);
        }

        SyntaxNode element = action.Parent is InitializerExpressionSyntax ? action : action.Parent!;
        SyntaxNode[] elements = [.. element.Parent!.ChildNodes()];
        int last = Array.IndexOf(elements, element);
        while (last + 1 < elements.Length && IsAction(ExpressionOf(elements[last + 1]), model))
        {
            last++;
        }

        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        ExpressionSyntax added = Edits.Parse("new global::DynamicConnect.InputAction(global::DynamicConnect.InputType.Dtmf)");
        SyntaxNode list = element.Parent!;
        editor.ReplaceNode(list, (current, _) => Insert(current, last + 1, added));
        return editor.GetChangedDocument();
    }

    private static SyntaxNode Insert(SyntaxNode list, int index, ExpressionSyntax added) => list switch
    {
        CollectionExpressionSyntax collection => collection.WithElements(
            Insert(collection.Elements, index, (CollectionElementSyntax)SyntaxFactory.ExpressionElement(added))),
        ArgumentListSyntax arguments => arguments.WithArguments(Insert(arguments.Arguments, index, SyntaxFactory.Argument(added))),
        InitializerExpressionSyntax initializer => initializer.WithExpressions(Insert(initializer.Expressions, index, added)),
        _ => list,
    };

    /// <summary>Inserts an element, on its own line if the other elements are on their own lines.</summary>
    private static SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, int index, T added)
        where T : SyntaxNode
    {
        T before = list[index - 1];
        added = added.WithLeadingTrivia(before.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        if (index == list.Count && list.SeparatorCount < list.Count)
        {
            added = added.WithTrailingTrivia(before.GetTrailingTrivia());
            list = list.Replace(before, before.WithoutTrailingTrivia());
        }

        SyntaxTriviaList between = list.SeparatorCount > 0
            ? list.GetSeparator(0).TrailingTrivia
            : before.GetFirstToken().GetPreviousToken().TrailingTrivia is { Count: > 0 } afterBracket
                ? afterBracket
                : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(between);
        List<SyntaxNodeOrToken> all = [.. list.GetWithSeparators()];
        int at = (index * 2) - 1;
        if (at < all.Count)
        {
            all.Insert(at + 1, added);
            all.Insert(at + 2, comma);
            if (at + 3 == all.Count)
            {
                all[at + 2] = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(all[at].GetTrailingTrivia());
            }
        }
        else
        {
            all.Add(comma);
            all.Add(added);
        }

        return SyntaxFactory.SeparatedList<T>(all);
    }

    private static SyntaxNode ExpressionOf(SyntaxNode element) => element switch
    {
        ExpressionElementSyntax item => item.Expression,
        ArgumentSyntax argument => argument.Expression,
        _ => element,
    };
}
