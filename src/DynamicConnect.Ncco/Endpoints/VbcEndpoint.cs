using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>An extension of Vonage Business Communications.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#vbc-endpoint">The VBC endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<VbcEndpoint>))]
public sealed record VbcEndpoint : ConnectEndpoint
{
    private string? extension;

    /// <summary>An endpoint whose required values are set by name.</summary>
    public VbcEndpoint()
    {
    }

    /// <summary>An endpoint with its required values.</summary>
    /// <param name="extension">The extension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extension"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public VbcEndpoint(string extension) => Extension = Given(extension, nameof(extension));

    /// <summary>The extension.</summary>
    /// <remarks>An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Extension { get => extension ?? ""; init => extension = Given(value); }

    internal static Shape<VbcEndpoint> Shape { get; } = new("type", "vbc", static () => new VbcEndpoint { Extension = "" })
    {
        { "extension", Kind.Text, static x => ref x.extension, Trait.Required, Rule.NotBlank },
    };

    internal override Plan Plan => Shape.Plan;
}
