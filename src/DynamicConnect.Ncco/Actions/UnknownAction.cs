using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>
/// An action that the library doesn't know, or an object that doesn't name its action. It is kept and written back unchanged.
/// </summary>
/// <remarks>All properties except <c>action</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their original order.</remarks>
[NccoAction]
[Open]
[JsonConverter(typeof(VoiceObjectConverter<UnknownAction>))]
public sealed partial record UnknownAction : NccoAction
{
    /// <summary>Creates an object that doesn't name its action.</summary>
    public UnknownAction()
    {
    }

    /// <summary>Creates an action that the library doesn't know.</summary>
    /// <param name="action">The name of the action in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    public UnknownAction(string action) => this.action = NotNull(action, nameof(action));

    /// <summary>The name of the action in JSON.</summary>
    /// <remarks><see langword="null"/> when the document has no string for this property.</remarks>
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
