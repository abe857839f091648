using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Testing;

/// <summary>A call that the application makes, as it asks the REST API for it.</summary>
public sealed record OutboundCall
{
    /// <summary>A call whose required values are set by name.</summary>
    public OutboundCall()
    {
    }

    /// <summary>A call with its required values.</summary>
    /// <param name="to">Who is called.</param>
    [SetsRequiredMembers]
    public OutboundCall(ConnectEndpoint to) => To = to ?? throw new ArgumentNullException(nameof(to));

    /// <summary>Who is called.</summary>
    public required ConnectEndpoint To { get; init; }

    /// <summary>The caller id; a number of the application when it is not set.</summary>
    public string? From { get; init; }

    /// <summary>What runs when the call is answered; the answer URL is asked when it is not set.</summary>
    public Ncco? Ncco { get; init; }

    /// <summary>Where the NCCO comes from; the answer URL of the application when it is not set.</summary>
    public string? AnswerUrl { get; init; }

    /// <summary>The HTTP method of the answer URL; GET when it is not set.</summary>
    public WebhookMethod AnswerMethod { get; init; } = WebhookMethod.Get;

    /// <summary>Where events go; the event URL of the application when it is not set.</summary>
    public string? EventUrl { get; init; }

    /// <summary>The HTTP method of events; POST when it is not set.</summary>
    public WebhookMethod EventMethod { get; init; } = WebhookMethod.Post;

    /// <summary>How long it rings; 60 seconds when it is not set.</summary>
    public TimeSpan RingingTimer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest call; 2 hours when it is not set.</summary>
    public TimeSpan LengthTimer { get; init; } = TimeSpan.FromHours(2);

    /// <summary>What becomes of the call when a machine answers; machines are not detected when it is not set.</summary>
    public MachineDetection? MachineDetection { get; init; }

    /// <summary>Machine detection with more choices; goes before <see cref="MachineDetection"/>.</summary>
    public AdvancedMachineDetection? AdvancedMachineDetection { get; init; }
}
