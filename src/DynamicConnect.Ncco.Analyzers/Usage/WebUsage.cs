using DynamicConnect.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Usage;

/// <summary>Checks how a web application sends NCCOs and receives webhooks.</summary>
internal static class WebUsage
{
    public static void Check(IInvocationOperation call, KnownTypes types, WebTypes web, OperationAnalysisContext context)
    {
        if (web.IsResult(call.TargetMethod))
        {
            CheckContentType(call, types, context);
        }
        else if (web.IsSerializer(call.TargetMethod))
        {
            CheckSerializer(call, types, context);
        }
        else if (web.IsMapping(call.TargetMethod))
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument.Parameter?.Type is { Name: "Delegate", ContainingNamespace.Name: "System" })
                {
                    CheckHandler(DiscardedResult.Unconverted(argument.Value), types, context);
                }
            }
        }
    }

    private static void CheckContentType(IInvocationOperation call, KnownTypes types, OperationAnalysisContext context)
    {
        bool hasNcco = call.Arguments.Any(argument => argument.Parameter?.Ordinal == 0 && IsText(argument.Value, types));
        IArgumentOperation? contentType = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "contentType");
        if (!hasNcco || contentType is { Value.ConstantValue.HasValue: false, ArgumentKind: ArgumentKind.Explicit })
        {
            return;
        }

        if (contentType?.Value.ConstantValue.Value is not string text || text.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0)
        {
            context.ReportDiagnostic(Descriptors.Diagnose(
                Descriptors.PlainText,
                Evaluator.NameOf(call).GetLocation(),
                $"{call.TargetMethod.Name} sends the NCCO with a content type that the platform rejects. "
                    + "Add the content type \"application/json\", or return the Ncco itself."));
        }
    }

    private static void CheckSerializer(IInvocationOperation call, KnownTypes types, OperationAnalysisContext context)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation value = DiscardedResult.Unconverted(argument.Value);
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_Object && types.IsPartOfNcco(value.Type))
            {
                context.ReportDiagnostic(Descriptors.Diagnose(
                    Descriptors.OtherSerializer,
                    value.Syntax.GetLocation(),
                    "Newtonsoft.Json doesn't know the JSON names and types. Serialize the NCCO with ToJson() or System.Text.Json."));
            }
        }
    }

    private static void CheckHandler(IOperation handler, KnownTypes types, OperationAnalysisContext context)
    {
        if (handler is IDelegateCreationOperation creation)
        {
            handler = creation.Target;
        }

        IMethodSymbol? method = handler switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        foreach (IParameterSymbol parameter in method?.Parameters.ToArray() ?? [])
        {
            if (types.IsWebhook(parameter.Type) && !parameter.GetAttributes().Any(IsBinding))
            {
                context.ReportDiagnostic(Descriptors.Diagnose(
                    Descriptors.Unbound,
                    PlaceOf(parameter, handler),
                    $"A minimal API can't read {parameter.Type.Name} from every form of a webhook. "
                        + $"Take Webhook<{(parameter.Type.Name == nameof(AnswerRequest) ? nameof(AnswerRequest) : nameof(VoiceEvent))}>, "
                        + "or map the handler with MapVoiceWebhooks."));
            }
        }

        if (handler is IAnonymousFunctionOperation { Body: { } body })
        {
            foreach (IOperation value in body.Descendants().OfType<IReturnOperation>()
                .Where(returned => IsOf(returned, handler))
                .Select(returned => returned.ReturnedValue)
                .OfType<IOperation>()
                .Where(value => IsText(value, types)))
            {
                context.ReportDiagnostic(Descriptors.Diagnose(
                    Descriptors.PlainText,
                    value.Syntax.GetLocation(),
                    "A string is sent as text/plain, which the platform rejects. Return the Ncco itself."));
            }
        }
    }

    private static bool IsBinding(AttributeData attribute) =>
        attribute.AttributeClass?.Name.StartsWith("From", StringComparison.Ordinal) == true;

    /// <summary>Determines whether a return statement belongs to a lambda itself, not to a function inside it.</summary>
    private static bool IsOf(IOperation returned, IOperation lambda)
    {
        IOperation? at = returned.Parent;
        while (at is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            at = at.Parent;
        }

        return at == lambda;
    }

    private static Location PlaceOf(IParameterSymbol parameter, IOperation handler) =>
        parameter.DeclaringSyntaxReferences is [{ } declaration] && declaration.SyntaxTree == handler.Syntax.SyntaxTree
            ? declaration.GetSyntax().GetLocation()
            : handler.Syntax.GetLocation();

    private static bool IsText(IOperation value, KnownTypes types) =>
        DiscardedResult.Unconverted(value) is IInvocationOperation { Instance.Type: { } type, TargetMethod.Name: var name }
        && name is "ToJson" or "ToIndentedJson" or "ToUtf8Bytes" or "ToString"
        && KnownTypes.Are(type, types.Ncco);
}
