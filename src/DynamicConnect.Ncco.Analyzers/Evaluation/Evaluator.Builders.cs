using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DynamicConnect.Analyzers.Evaluation;

/// <content>Evaluates calls on builders.</content>
internal sealed partial class Evaluator
{
    /// <summary>The name of the parameters that take a lambda for a builder.</summary>
    private const string Configuration = "configure";

    /// <summary>
    /// The builder methods without arguments that are not named after a property, with what they set. <see langword="null"/> stands for an
    /// empty list.
    /// </summary>
    private static readonly Dictionary<string, (string Property, object? Value)> Shorthands = new(StringComparer.Ordinal)
    {
        ["LoopForever"] = ("Loop", 0),
        ["HearNobody"] = ("CanHear", null),
        ["HeardByNobody"] = ("CanSpeak", null),
        ["WaitForModerator"] = ("StartOnEnter", false),
        ["Synchronous"] = ("EventType", (int)EventType.Synchronous),
    };

    /// <summary>Returns the syntax of the method name in a call.</summary>
    public static SyntaxNode NameOf(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression is MemberAccessExpressionSyntax member ? member.Name : invocation.Expression
        : call.Syntax;

    /// <summary>Returns the name of the parameter that an argument is passed to.</summary>
    public static string ParameterOf(IArgumentOperation argument) => argument.Parameter?.Name ?? "";

    /// <summary>Returns the record that a chain of calls on a builder creates; <see langword="null"/> for other expressions.</summary>
    public ObjectNode? BuiltObject(IOperation? chain)
    {
        switch (chain)
        {
            case IObjectCreationOperation creation when types.BuiltBy(creation.Type) is { } record:
                ObjectNode node = new(creation.Syntax, record, NameOf(creation.Syntax));
                foreach (IArgumentOperation argument in creation.Arguments)
                {
                    SetParameter(node, argument);
                }

                return node;
            case IInvocationOperation { Instance: { } instance } call when types.BuiltBy(call.TargetMethod.ReturnType) is not null:
                ObjectNode? built = BuiltObject(instance);
                if (built is not null)
                {
                    Apply(built, call);
                }

                return built;
            default:
                return null;
        }
    }

    /// <summary>Returns the action that a call on the NCCO builder adds; <see langword="null"/> for other calls.</summary>
    public Node? AddedAction(IInvocationOperation call)
    {
        string name = call.TargetMethod.Name;
        if (!types.Owns(call.TargetMethod))
        {
            return null;
        }

        if (name == "Add" && call.Arguments is [{ Value: { } action }])
        {
            return Evaluate(action);
        }

        bool isInput = name.StartsWith("Input", StringComparison.Ordinal);
        if (RecordModel.Named($"{(isInput ? "Input" : name)}Action") is not { } record)
        {
            return null;
        }

        ObjectNode node = new(call.Syntax, record, NameOf(call));
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (ParameterOf(argument) == Configuration)
            {
                Configure(node, argument.Value);
            }
            else
            {
                SetParameter(node, argument);
            }
        }

        if (isInput && name != "Input" && record.Property("Type") is { } type)
        {
            object[] inputs = [.. InputsOf(name)];
            node.Properties[type] = new ListNode(node.Name, [.. inputs.Select(input => new ConstantNode(node.Name, input))]);
        }

        return node;
    }

    /// <summary>Returns the values that a single call on a builder sets; <see langword="null"/> for other calls.</summary>
    public ObjectNode? SetBy(IInvocationOperation call)
    {
        if (types.BuiltBy(call.TargetMethod.ContainingType) is not { } record)
        {
            return null;
        }

        ObjectNode node = new(call.Syntax, record, NameOf(call));
        Apply(node, call);
        return node;
    }

    private static IEnumerable<object> InputsOf(string method)
    {
        if (method.Contains("Dtmf"))
        {
            yield return (int)InputType.Dtmf;
        }

        if (method.Contains("Speech"))
        {
            yield return (int)InputType.Speech;
        }
    }

    private void Apply(ObjectNode node, IInvocationOperation call)
    {
        string name = call.TargetMethod.Name;
        PropertyModel? property = node.Record.Property(name);
        if (property?.Name == name && call.Arguments is [{ } argument])
        {
            bool isConfigured = ParameterOf(argument) == Configuration;
            node.Properties[property] = isConfigured && RecordModel.Named(property.ValueType.Name) is { } settings
                ? Configured(settings, argument, call)
                : Evaluate(argument.Value);
            return;
        }

        if (name == "AdditionalProperty")
        {
            node.IsOpen = true;
            return;
        }

        bool isKnown = false;
        if (Shorthands.TryGetValue(name, out (string Property, object? Value) shorthand)
            && node.Record.Property(shorthand.Property) is { } meant)
        {
            SyntaxNode syntax = NameOf(call);
            node.Properties[meant] = shorthand.Value is { } constant ? new ConstantNode(syntax, constant) : new ListNode(syntax, []);
            isKnown = true;
        }

        foreach (IArgumentOperation other in call.Arguments)
        {
            isKnown |= SetParameter(node, other) || SetInside(node, other, call);
        }

        node.IsOpen |= !isKnown;
    }

    /// <summary>Returns the nested settings that a lambda configures.</summary>
    private ObjectNode Configured(RecordModel settings, IArgumentOperation argument, IInvocationOperation call)
    {
        SyntaxNode syntax = argument.ArgumentKind == ArgumentKind.Explicit ? argument.Value.Syntax : NameOf(call);
        ObjectNode node = new(syntax, settings, NameOf(call));
        Configure(node, argument.Value);
        return node;
    }

    /// <summary>
    /// Sets a property of the nested settings, for methods that create them: <c>UserToUser</c> creates the standard headers.
    /// </summary>
    private bool SetInside(ObjectNode node, IArgumentOperation argument, IInvocationOperation call)
    {
        foreach (PropertyModel property in node.Record.Properties)
        {
            if (RecordModel.Named(property.ValueType.Name) is { } settings && settings.Property(ParameterOf(argument)) is not null)
            {
                ObjectNode? begun = node.Properties.TryGetValue(property, out Node? value) ? value as ObjectNode : null;
                ObjectNode inner = begun?.Syntax == call.Syntax ? begun : new ObjectNode(call.Syntax, settings, NameOf(call));
                SetParameter(inner, argument);
                node.Properties[property] = inner;
                return true;
            }
        }

        return false;
    }
}
