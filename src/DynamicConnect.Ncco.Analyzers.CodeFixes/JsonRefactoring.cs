using System.Composition;
using DynamicConnect.Analyzers.Checks;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Json;
using DynamicConnect.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Converts <c>Ncco.Parse("…")</c> to records or builder calls, and back, so that you can paste JSON as C#.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
[Shared]
public sealed class JsonRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || KnownTypes.Of(model.Compilation) is not { } types)
        {
            return;
        }

        Evaluator evaluator = new(types);
        foreach (ExpressionSyntax expression in root.FindNode(context.Span).AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            IOperation? operation = model.GetOperation(expression, context.CancellationToken);
            if (operation is IInvocationOperation call && JsonCheck.TextOf(call, types) is { IsNcco: true } json)
            {
                if (call.TargetMethod.Name == "Parse"
                    && CSharpText.FitsIn(expression.SyntaxTree)
                    && Ncco.TryParse(json.Text, out Ncco? ncco)
                    && IsWhole(ncco))
                {
                    Offer(context, expression, "Convert to records", Records(ncco, expression));
                    Offer(context, expression, "Convert to builder calls", BuilderText.Of(ncco, NewLine(expression)));
                }

                return;
            }

            if (ActionsOf(expression, operation, evaluator, model) is { } actions)
            {
                Offer(context, expression, "Convert to JSON", $"{CSharpText.Namespace}Ncco.Parse({Literal(actions, expression)})");
                return;
            }
        }
    }

    private static void Offer(CodeRefactoringContext context, ExpressionSyntax expression, string title, string text) =>
        context.RegisterRefactoring(CodeAction.Create(
            title,
            cancellation => Edits.ReplaceAsync(context.Document, expression, Edits.Parse(text), cancellation),
            title));

    /// <summary>Returns the NCCO that an expression creates; <see langword="null"/> if the source doesn't show all of it.</summary>
    private static Ncco? ActionsOf(ExpressionSyntax expression, IOperation? operation, Evaluator evaluator, SemanticModel model)
    {
        KnownTypes types = evaluator.Types;
        bool isNcco = KnownTypes.Are(model.GetTypeInfo(expression).ConvertedType, types.Ncco);
        ListNode? list = isNcco && expression is CollectionExpressionSyntax collection
            ? evaluator.List(collection, model)
            : operation switch
            {
                IObjectCreationOperation creation when KnownTypes.Are(creation.Type, types.Ncco) =>
                    evaluator.Evaluate(creation) as ListNode,
                IInvocationOperation { TargetMethod.Name: "Build" or "BuildUnvalidated" } build
                    when KnownTypes.Are(build.TargetMethod.ContainingType, types.NccoBuilder) => evaluator.ActionsOf(build),
                _ => null,
            };
        return list is not null && list.Elements.All(IsKnown)
            ? new Ncco(list.Elements.Cast<ObjectNode>().Select(node => (NccoAction)CombinationCheck.Make(node)))
            : null;
    }

    /// <summary>Determines whether all properties are set that are required in C#.</summary>
    private static bool IsWhole(Ncco ncco) => ncco.Validate().All(problem => problem.Rule != StructureRules.Required.Id);

    private static bool IsKnown(Node node) => node switch
    {
        ObjectNode known => !known.IsOpen && !CombinationCheck.Unknown(known).Any() && known.Properties.Values.All(IsKnown),
        ListNode list => list.IsCounted && list.Elements.All(IsKnown),
        ConstantNode or JsonNode => true,
        _ => false,
    };

    private static string Records(Ncco ncco, ExpressionSyntax place)
    {
        string line = NewLine(place);
        string actions = string.Concat(ncco.Select(action => $"{line}{CSharpText.Of(action)},"));
        bool isTyped = place.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: false } };
        return isTyped && ncco.Count > 0 ? $"[{actions}{line[..^4]}]"
            : ncco.Count == 0 ? $"{CSharpText.Namespace}Ncco.Empty"
            : $"new {CSharpText.Namespace}Ncco({actions.TrimEnd(',')})";
    }

    /// <summary>Writes the JSON as a multi-line raw literal, or as an ordinary literal if raw literals are not possible.</summary>
    private static string Literal(Ncco ncco, ExpressionSyntax place)
    {
        if (place.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 })
        {
            return SymbolDisplay.FormatLiteral(ncco.ToJson(), quote: true);
        }

        string line = NewLine(place);
        return $"\"\"\"{line}{ncco.ToIndentedJson().Replace("\n", line)}{line}\"\"\"";
    }

    /// <summary>Returns a line break, followed by the indentation of a continuation line.</summary>
    private static string NewLine(ExpressionSyntax place)
    {
        SyntaxNode outer = place.FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax or MemberDeclarationSyntax) ?? place;
        IEnumerable<SyntaxTrivia> spaces = outer.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        string indentation = string.Concat(spaces.Select(trivia => trivia.ToString()));
        return $"\n{indentation}    ";
    }
}
