using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>
/// An endpoint of a type that the library does not know, or an object that does not say what type it is. It is kept whole, and written
/// back.
/// </summary>
/// <remarks>All properties but <c>type</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their order.</remarks>
[ConnectEndpoint]
[Open]
[JsonConverter(typeof(VoiceObjectConverter<UnknownEndpoint>))]
public sealed partial record UnknownEndpoint : ConnectEndpoint
{
    /// <summary>An object that does not say what type of endpoint it is.</summary>
    public UnknownEndpoint()
    {
    }

    /// <summary>An endpoint of a type that the library does not know.</summary>
    /// <param name="type">The type, as on the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public UnknownEndpoint(string type) => this.type = NotNull(type, nameof(type));

    /// <summary>The type, as on the wire.</summary>
    /// <remarks><see langword="null"/> when the document has no text under this name.</remarks>
    [OnlyString]
    public partial string? Type { get; init; }

    private static CrossPropertyRule<UnknownEndpoint>[] CrossPropertyRules =>
    [
        new(
            StructureRules.Required,
            "type",
            static x => x.Type is null,
            static x => ConnectEndpoint.Family.DescribeMissing(x.AdditionalProperties),
            "type"),
        new(
            StructureRules.UnknownDiscriminator,
            "type",
            static x => x.Type is not null,
            static x => ConnectEndpoint.Family.DescribeUnknown(x.Type ?? "", ForeignEndpoints.HintAt(x.Type ?? ""))),
    ];
}
