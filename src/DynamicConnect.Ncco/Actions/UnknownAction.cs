using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>An action that the library does not know, or an object that does not say which action it is. It is kept whole, and written back.</summary>
/// <remarks>All properties but <c>action</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their order.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<UnknownAction>))]
public sealed record UnknownAction : NccoAction
{
    private string? action;

    /// <summary>An object that does not say which action it is.</summary>
    public UnknownAction()
    {
    }

    /// <summary>An action that the library does not know.</summary>
    /// <param name="action">The name of the action, as on the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    public UnknownAction(string action) => this.action = Given(action, nameof(action));

    /// <summary>The name of the action, as on the wire.</summary>
    /// <remarks><see langword="null"/> when the document has no text under this name.</remarks>
    public string? Action { get => action; init => action = value; }

    internal static Shape<UnknownAction> Shape { get; } = new(static () => new UnknownAction(), isOpen: true)
    {
        { "action", Kind.ExactText, static x => ref x.action, new KindRule(static () => NccoAction.Kinds.Names) },
        static () =>
        [
            new(Together.WithoutKind, "action", static x => x.action is null, "action"),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
