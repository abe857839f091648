using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>An endpoint of a type that the library does not know, or an object that does not say what type it is. It is kept whole, and written back.</summary>
/// <remarks>All properties but <c>type</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their order.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<UnknownEndpoint>))]
public sealed record UnknownEndpoint : ConnectEndpoint
{
    private string? type;

    /// <summary>An object that does not say what type of endpoint it is.</summary>
    public UnknownEndpoint()
    {
    }

    /// <summary>An endpoint of a type that the library does not know.</summary>
    /// <param name="type">The type, as on the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public UnknownEndpoint(string type) => this.type = Given(type, nameof(type));

    /// <summary>The type, as on the wire.</summary>
    /// <remarks><see langword="null"/> when the document has no text under this name.</remarks>
    public string? Type { get => type; init => type = value; }

    internal static Shape<UnknownEndpoint> Shape { get; } = new(static () => new UnknownEndpoint(), isOpen: true)
    {
        { "type", Kind.ExactText, static x => ref x.type, new KindRule(static () => ConnectEndpoint.Kinds.Names) },
        static () =>
        [
            new(Together.WithoutKind, "type", static x => x.type is null, "type"),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
