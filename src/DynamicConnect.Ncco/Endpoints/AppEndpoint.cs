using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A user of an application that has the Vonage Client SDK.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#app-endpoint">The app endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<AppEndpoint>))]
public sealed record AppEndpoint : ConnectEndpoint
{
    private string? user;

    /// <summary>An endpoint whose required values are set by name.</summary>
    public AppEndpoint()
    {
    }

    /// <summary>An endpoint with its required values.</summary>
    /// <param name="user">The name of the user.</param>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public AppEndpoint(string user) => User = Given(user, nameof(user));

    /// <summary>The name of the user.</summary>
    /// <remarks>An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string User { get => user ?? ""; init => user = Given(value); }

    internal static Shape<AppEndpoint> Shape { get; } = new("type", "app", static () => new AppEndpoint { User = "" })
    {
        { "user", Kind.Text, static x => ref x.user, Trait.Required, Rule.NotBlank },
    };

    internal override Plan Plan => Shape.Plan;
}
