using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A user of an application that is built with the Vonage Client SDK.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#app-endpoint">The app endpoint in the NCCO reference</see>.
/// </remarks>
[ConnectEndpoint("app")]
[JsonConverter(typeof(VoiceObjectConverter<AppEndpoint>))]
public sealed partial record AppEndpoint : ConnectEndpoint
{
    /// <summary>Creates an endpoint whose required properties you set in an object initializer.</summary>
    public AppEndpoint()
    {
    }

    /// <summary>Creates an endpoint with its required values.</summary>
    /// <param name="user">The name of the user.</param>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public AppEndpoint(string user) => User = NotNull(user, nameof(user));

    /// <summary>The name of the user.</summary>
    /// <remarks>Not blank, without control characters. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [NotBlank, NoControlCharacters]
    public required partial string User { get; init; }
}
