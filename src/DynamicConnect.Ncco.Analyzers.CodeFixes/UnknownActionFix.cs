using System.Collections.Immutable;
using System.Composition;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Replaces <c>new UnknownAction("talk")</c> with the record of that action, and keeps its properties.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownActionFix : CodeFixProvider
{
    /// <summary>The placeholders for required properties, which the developer replaces.</summary>
    private static readonly Dictionary<string, object> Beginnings = new()
    {
        ["Text"] = "Hello",
        ["Name"] = "name",
        ["ConversationId"] = "CON-1",
        ["StreamUrl"] = ValueList.Create("https://example.com/audio.mp3"),
        ["EventUrl"] = ValueList.Create("https://example.com/events"),
        ["Endpoint"] = ValueList.Create<ConnectEndpoint>(new AppEndpoint("user")),
        ["Type"] = ValueList.Create(InputType.Dtmf),
        ["Payload"] = JsonData.EmptyObject,
    };

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCCO1002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ExpressionSyntax? name = await Edits
                .ExpressionAtAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                .ConfigureAwait(false);
            if (name?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } syntax
                && model?.GetOperation(syntax, context.CancellationToken) is IObjectCreationOperation creation
                && creation.Type?.Name == nameof(UnknownAction)
                && CSharpText.FitsIn(syntax.SyntaxTree)
                && KnownAction(creation) is { } action)
            {
                Edits.Register(context, diagnostic, $"Use {action.GetType().Name}", syntax, Edits.Parse(CSharpText.Of(action)));
            }
        }
    }

    private static NccoAction? KnownAction(IObjectCreationOperation creation)
    {
        AdditionalProperties? properties = AdditionalProperties.Empty;
        string? name = creation.Arguments is [{ Value.ConstantValue.Value: string argument }] ? argument : null;
        foreach (IOperation assignment in Evaluation.Evaluator.Initializers(creation))
        {
            if (assignment is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var property } } simple)
            {
                return null;
            }

            name = property == nameof(UnknownAction.Action) ? simple.Value.ConstantValue.Value as string : name;
            properties = property == nameof(UnknownAction.AdditionalProperties) ? PropertiesOf(simple.Value) : properties;
        }

        if (name is null or nameof(UnknownAction) || properties is null)
        {
            return null;
        }

        UnknownAction unknown = new(name) { AdditionalProperties = properties };
        NccoAction read = Ncco.Parse(new Ncco(unknown).ToJson())[0];
        return read is UnknownAction || read.AdditionalProperties.Count > 0 ? null : Begun(read);
    }

    /// <summary>Sets the missing required properties of an action.</summary>
    private static NccoAction Begun(NccoAction action)
    {
        RecordModel model = RecordModel.Of(action);
        foreach (PropertyModel property in model.Properties.Where(property => property.Contract.IsRequired))
        {
            if (!action.IsSet(property.Contract.Name))
            {
                property.Set(action, Beginnings[property.Name]);
            }
        }

        return action;
    }

    /// <summary>
    /// Returns the properties of <c>AdditionalProperties.Empty.With("text", JsonData.Parse("…"))</c>, if all of them are constants.
    /// </summary>
    private static AdditionalProperties? PropertiesOf(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Empty" } } => AdditionalProperties.Empty,
        IInvocationOperation { TargetMethod.Name: "With", Instance: { } instance, Arguments: [{ } name, { } data] }
            when name.Value.ConstantValue.Value is string key && DataOf(data.Value) is { } known =>
            PropertiesOf(instance)?.With(key, known),
        _ => null,
    };

    private static JsonData? DataOf(IOperation value)
    {
        if (value is not IInvocationOperation { TargetMethod.Name: "Parse" or "From", Arguments: [{ Value: { } argument }, ..] } call
            || Usage.DiscardedResult.Unconverted(argument).ConstantValue is not { HasValue: true, Value: { } constant })
        {
            return null;
        }

        bool isJson = constant is string json && Ncco.Check($"[{{\"a\":{json}}}]").Ncco is not null;
        return call.TargetMethod.Name == "From" ? DataOf(constant)
            : isJson ? JsonData.Parse((string)constant)
            : null;
    }

    private static JsonData? DataOf(object constant) => constant switch
    {
        string text => JsonData.Parse(System.Text.Json.JsonSerializer.Serialize(text)),
        bool flag => JsonData.Parse(flag ? "true" : "false"),
        int number => JsonData.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };
}
