using System.Collections.Immutable;
using DynamicConnect.Analyzers.Checks;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers;

/// <summary>Reports the problems that <c>Ncco.Validate()</c> and <c>Ncco.Check(json)</c> would find at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NccoAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfLibrary;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation) is { } types)
            {
                Evaluator evaluator = new(types);
                start.RegisterOperationAction(operation => OnCreation(operation, evaluator), OperationKind.ObjectCreation);
                start.RegisterOperationAction(operation => OnWith(operation, evaluator), OperationKind.With);
                start.RegisterOperationAction(operation => OnInvocation(operation, evaluator), OperationKind.Invocation);
                start.RegisterSyntaxNodeAction(node => OnCollection(node, evaluator), SyntaxKind.CollectionExpression);
            }
        });
    }

    private static void OnCreation(OperationAnalysisContext context, Evaluator evaluator)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        KnownTypes types = evaluator.Types;
        if (!types.Owns(creation.Type))
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        if (types.RecordOf(creation.Type) is not null)
        {
            if (evaluator.Evaluate(creation) is ObjectNode node)
            {
                ObjectCheck.CheckValues(node, creation.SemanticModel, report);

                // A with expression on this record can still change any property.
                if (creation.Parent is not IWithOperation)
                {
                    ObjectCheck.CheckTogether(node, report);
                }
            }
        }
        else if (types.BuiltBy(creation.Type) is not null)
        {
            if (evaluator.BuiltObject(creation) is { } begun)
            {
                ObjectCheck.CheckValues(begun, creation.SemanticModel, report);
            }
        }
        else if (KnownTypes.Are(creation.Type, types.HuntGroup))
        {
            new HuntGroupCheck(evaluator, report).Check(creation);
        }
        else if (KnownTypes.Are(creation.Type, types.HuntGroupMember))
        {
            new HuntGroupCheck(evaluator, report)
                .CheckMember(creation, Evaluator.Initializers(creation), creation.Arguments);
        }
        else if (KnownTypes.Are(creation.Type, types.Ncco) && evaluator.Evaluate(creation) is ListNode actions)
        {
            SequenceCheck.Check(actions, creation.Syntax, report);
        }
    }

    private static void OnWith(OperationAnalysisContext context, Evaluator evaluator)
    {
        IWithOperation with = (IWithOperation)context.Operation;
        if (!evaluator.Types.Owns(with.Type))
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        if (KnownTypes.Are(with.Type, evaluator.Types.HuntGroup))
        {
            new HuntGroupCheck(evaluator, report).Check(with);
        }
        else if (KnownTypes.Are(with.Type, evaluator.Types.HuntGroupMember))
        {
            new HuntGroupCheck(evaluator, report).CheckMember(with, with.Initializer.Initializers, []);
        }

        if (evaluator.Evaluate(with) is not ObjectNode node)
        {
            return;
        }

        ObjectNode own = Evaluator.PartOf(with, node);
        ObjectCheck.CheckValues(own, with.SemanticModel, report);
        ObjectCheck.CheckTogether(node, report);
    }

    private static void OnInvocation(OperationAnalysisContext context, Evaluator evaluator)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        KnownTypes types = evaluator.Types;
        if (!types.Owns(call.TargetMethod))
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        JsonCheck.Check(call, types, report);
        if (KnownTypes.Are(type, types.NccoBuilder))
        {
            OnNccoBuilder(call, evaluator, report);
        }
        else if (KnownTypes.Are(type, types.HuntGroupBuilder))
        {
            if (call.TargetMethod.Name is "Build" or "BuildUnvalidated")
            {
                new HuntGroupCheck(evaluator, report).Check(call);
            }
        }
        else if (evaluator.SetBy(call) is { } node)
        {
            ObjectCheck.CheckValues(node, call.SemanticModel, report);
            foreach (Node value in node.Properties.Values)
            {
                if (value is ObjectNode inner && inner.Syntax == call.Syntax)
                {
                    ObjectCheck.CheckValues(inner, call.SemanticModel, report);
                }
            }
        }
        else if (call.TargetMethod.Name == "Build" && evaluator.Evaluate(call) is ObjectNode built)
        {
            ObjectCheck.CheckTogether(built, report);
        }
    }

    private static void OnNccoBuilder(IInvocationOperation call, Evaluator evaluator, Action<Diagnostic> report)
    {
        if (call.TargetMethod.Name != "Add" && evaluator.AddedAction(call) is ObjectNode added)
        {
            ObjectNode own = Evaluator.PartOf(call, added);
            ObjectCheck.CheckValues(own, call.SemanticModel, report);
            ObjectCheck.CheckTogether(added, report);
        }

        if (evaluator.ActionsOf(call) is { } actions)
        {
            SequenceCheck.Check(actions, Evaluator.NameOf(call), report);
        }
    }

    private static void OnCollection(SyntaxNodeAnalysisContext context, Evaluator evaluator)
    {
        ITypeSymbol? type = context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).ConvertedType;
        if (KnownTypes.Are(type, evaluator.Types.Ncco))
        {
            ListNode actions = evaluator.List((CollectionExpressionSyntax)context.Node, context.SemanticModel);
            SequenceCheck.Check(actions, context.Node, context.ReportDiagnostic);
        }
    }
}
