using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Testing;

/// <summary>A call that the application makes with the REST API.</summary>
public sealed record OutboundCall
{
    /// <summary>Creates a call. Set the required properties in the initializer.</summary>
    public OutboundCall()
    {
    }

    /// <summary>Creates a call with its required values.</summary>
    /// <param name="to">The endpoint to call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public OutboundCall(ConnectEndpoint to) => To = to ?? throw new ArgumentNullException(nameof(to));

    /// <summary>The endpoint to call.</summary>
    public required ConnectEndpoint To { get; init; }

    /// <summary>The caller id. The default is <see cref="VoicePlatform.RandomFromNumber"/>.</summary>
    public string? From { get; init; }

    /// <summary>The NCCO that runs when the call is answered. If it is not set, the platform requests it from the answer URL.</summary>
    public Ncco? Ncco { get; init; }

    /// <summary>The URL that returns the NCCO. The default is the answer URL of the application.</summary>
    public string? AnswerUrl { get; init; }

    /// <summary>The HTTP method of <see cref="AnswerUrl"/>. The default is GET.</summary>
    /// <remarks>It has no effect if <see cref="AnswerUrl"/> is not set.</remarks>
    public WebhookMethod AnswerMethod { get; init; } = WebhookMethod.Get;

    /// <summary>The URL for events. The default is the event URL of the application.</summary>
    public string? EventUrl { get; init; }

    /// <summary>The HTTP method of <see cref="EventUrl"/>. The default is POST.</summary>
    /// <remarks>It has no effect if <see cref="EventUrl"/> is not set.</remarks>
    public WebhookMethod EventMethod { get; init; } = WebhookMethod.Post;

    /// <summary>How long it rings. The default is 60 seconds.</summary>
    public TimeSpan RingingTimer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The maximum length of the call. The default is 2 hours.</summary>
    public TimeSpan LengthTimer { get; init; } = TimeSpan.FromHours(2);

    /// <summary>What happens to the call when a machine answers. If it is not set, machines are not detected.</summary>
    public MachineDetection? MachineDetection { get; init; }

    /// <summary>Machine detection with more options. It takes precedence over <see cref="MachineDetection"/>.</summary>
    public AdvancedMachineDetection? AdvancedMachineDetection { get; init; }
}
