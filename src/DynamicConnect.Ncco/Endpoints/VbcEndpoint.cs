using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An extension of Vonage Business Communications.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#vbc-endpoint">The VBC endpoint in the NCCO reference</see>.
/// </remarks>
[ConnectEndpoint("vbc")]
[JsonConverter(typeof(VoiceObjectConverter<VbcEndpoint>))]
public sealed partial record VbcEndpoint : ConnectEndpoint
{
    /// <summary>Creates an endpoint whose required properties you set in an object initializer.</summary>
    public VbcEndpoint()
    {
    }

    /// <summary>Creates an endpoint with its required values.</summary>
    /// <param name="extension">The extension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extension"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public VbcEndpoint(string extension) => Extension = NotNull(extension, nameof(extension));

    /// <summary>The extension.</summary>
    /// <remarks>Not blank, without control characters. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [NotBlank, NoControlCharacters]
    public required partial string Extension { get; init; }
}
