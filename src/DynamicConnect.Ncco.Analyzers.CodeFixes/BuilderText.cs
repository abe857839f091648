using System.Collections;
using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Writes an NCCO as a chain of calls on its builder.</summary>
internal static class BuilderText
{
    public static string Of(Ncco ncco, string newLine)
    {
        // Ncco.Parse accepts NCCOs with errors, but Build() throws.
        string build = ncco.Validate().Any(problem => problem.Severity == ProblemSeverity.Error) ? "BuildUnvalidated" : "Build";
        string actions = string.Concat(ncco.Select(action => newLine + Of(action)));
        return $"{CSharpText.Namespace}Ncco.Create(){actions}{newLine}.{build}()";
    }

    private static string Of(NccoAction action)
    {
        RecordModel model = RecordModel.Of(action);
        string name = model.Type.Name[..^"Action".Length];
        List<PropertyModel> set = [.. CSharpText.SetProperties(action, model)];
        List<PropertyModel> required = [.. model.Properties.Where(property => property.Contract.IsRequired)];
        string[]? arguments = action is UnknownAction ? null : Arguments(action, required);
        if (arguments is null || required.Exists(property => !set.Contains(property)))
        {
            return $".Add({CSharpText.Of(action)})";
        }

        string parameter = char.ToLowerInvariant(name[0]) + name[1..];
        string calls = string.Concat(set.Where(property => !required.Contains(property)).Select(property => Call(action, property)))
            + string.Concat(action.AdditionalProperties.Select(property =>
                $".AdditionalProperty({SymbolDisplay.FormatLiteral(property.Key, quote: true)}, {CSharpText.Of(property.Value)})"));
        return $".{name}({string.Join(", ", calls.Length == 0 ? arguments : [.. arguments, $"{parameter} => {parameter}{calls}"])})";
    }

    /// <summary>Returns the arguments of the builder method; <see langword="null"/> if it cannot take the values.</summary>
    private static string[]? Arguments(NccoAction action, List<PropertyModel> required)
    {
        List<string> arguments = [];
        foreach (PropertyModel property in required)
        {
            List<string>? elements = property.ElementType is not null && property.Get(action) is IEnumerable list
                ? [.. CSharpText.Elements(list, property.ValueType)]
                : null;
            if (elements is { Count: not 1 } && property.ElementType != typeof(InputType))
            {
                return null;
            }

            arguments.Add(elements is null ? CSharpText.Of(property.Get(action)!, property.ValueType)
                : elements.Count == 1 ? elements[0]
                : $"[{string.Join(", ", elements)}]");
        }

        return [.. arguments];
    }

    private static string Call(NccoAction action, PropertyModel property) =>
        Shorthand(action, property.Name) ?? SetterCall(action, property);

    /// <summary>Returns the call of the builder method that says what a value means; <see langword="null"/> if there is none.</summary>
    private static string? Shorthand(NccoAction action, string property) => (property, action) switch
    {
        ("EventType", ConnectAction { EventType: EventType.Synchronous, EventUrl: [string url] }) =>
            $".Synchronous({CSharpText.Of(url, typeof(string))})",
        ("EventUrl", ConnectAction { EventType: EventType.Synchronous, EventUrl: [_] }) => "",
        ("Loop", TalkAction { Loop: 0 } or StreamAction { Loop: 0 }) => ".LoopForever()",
        ("CanHear", ConversationAction { CanHear: [] } or TransferAction { CanHear: [] }) => ".HearNobody()",
        ("CanSpeak", ConversationAction { CanSpeak: [] } or TransferAction { CanSpeak: [] }) => ".HeardByNobody()",
        ("StartOnEnter", ConversationAction { StartOnEnter: false }) => ".WaitForModerator()",
        _ => null,
    };

    private static string SetterCall(NccoAction action, PropertyModel property) => property.Get(action) switch
    {
        true => $".{property.Name}()",
        IEnumerable list when property.ElementType is not null =>
            $".{property.Name}({string.Join(", ", CSharpText.Elements(list, property.ValueType))})",
        { } value => $".{property.Name}({CSharpText.Of(value, property.ValueType)})",
        null => "",
    };
}
