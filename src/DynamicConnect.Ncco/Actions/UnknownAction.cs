using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>
/// An action that the library does not know, or an object that does not say which action it is. It is kept whole, and written back.
/// </summary>
/// <remarks>All properties but <c>action</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their order.</remarks>
[NccoAction]
[Open]
[JsonConverter(typeof(VoiceObjectConverter<UnknownAction>))]
public sealed partial record UnknownAction : NccoAction
{
    /// <summary>An object that does not say which action it is.</summary>
    public UnknownAction()
    {
    }

    /// <summary>An action that the library does not know.</summary>
    /// <param name="action">The name of the action, as on the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    public UnknownAction(string action) => this.action = NotNull(action, nameof(action));

    /// <summary>The name of the action, as on the wire.</summary>
    /// <remarks><see langword="null"/> when the document has no text under this name.</remarks>
    [OnlyString]
    public partial string? Action { get; init; }

    private static CrossPropertyRule<UnknownAction>[] CrossPropertyRules =>
    [
        new(
            StructureRules.Required,
            "action",
            static x => x.Action is null,
            static x => NccoAction.Family.DescribeMissing(x.AdditionalProperties),
            "action"),
        new(
            StructureRules.UnknownDiscriminator,
            "action",
            static x => x.Action is not null,
            static x => NccoAction.Family.DescribeUnknown(x.Action ?? "", ForeignActions.HintAt(x.Action ?? ""))),
    ];
}
