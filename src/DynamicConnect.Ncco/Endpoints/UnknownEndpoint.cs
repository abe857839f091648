using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>
/// An endpoint of a type that the library doesn't know, or an object that doesn't name its type. It is kept and written back
/// unchanged.
/// </summary>
/// <remarks>All properties except <c>type</c> are in <see cref="VoiceObject.AdditionalProperties"/>, in their original order.</remarks>
[ConnectEndpoint]
[Open]
[JsonConverter(typeof(VoiceObjectConverter<UnknownEndpoint>))]
public sealed partial record UnknownEndpoint : ConnectEndpoint
{
    /// <summary>Creates an object that doesn't name its endpoint type.</summary>
    public UnknownEndpoint()
    {
    }

    /// <summary>Creates an endpoint of a type that the library doesn't know.</summary>
    /// <param name="type">The type in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public UnknownEndpoint(string type) => this.type = NotNull(type, nameof(type));

    /// <summary>The type in JSON.</summary>
    /// <remarks><see langword="null"/> when the document has no string for this property.</remarks>
    [OnlyString]
    public partial string? Type { get; init; }

    private static CrossPropertyRule<UnknownEndpoint>[] CrossPropertyRules =>
    [
        new(
            StructureRules.Required,
            "type",
            static x => x.Type is null,
            static x => ConnectEndpoint.Family.DescribeMissing(x.AdditionalProperties, TypeOf(x.AdditionalProperties)),
            "type"),
        new(
            StructureRules.UnknownDiscriminator,
            "type",
            static x => x.Type is not null,
            static x => ConnectEndpoint.Family.DescribeUnknown(x.Type ?? "", ForeignEndpoints.HintAt(x.Type ?? ""))),
    ];

    /// <summary>The type that the properties of an endpoint suggest.</summary>
    private static string? TypeOf(AdditionalProperties found)
    {
        bool isText = found.TryGetValue("uri", out JsonData? value) && value.Kind == JsonValueKind.String;
        string uri = isText ? DocumentReader.Over(value!).Text() : "";
        return uri.StartsWith("sip", StringComparison.OrdinalIgnoreCase) ? "sip"
            : uri.StartsWith("ws", StringComparison.OrdinalIgnoreCase) ? "websocket"
            : found.ContainsKey("user") && !found.ContainsKey("domain") ? "app"
            : null;
    }
}
