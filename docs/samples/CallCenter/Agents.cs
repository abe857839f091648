using DynamicConnect;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Dynamic connect without a hunt group: if the call to the agent fails, an alternative number rings.</summary>
internal sealed class Agents(Settings settings)
{
    private static readonly Ncco AlternativeNumber = Ncco.Create()
        .Connect(new PhoneEndpoint("442079354442"), connect => connect
            .From("442038973494"))
        .Build();

    private readonly Ncco firstAgent = Ncco.Create()
        .Connect(new PhoneEndpoint("4155550123"), connect => connect
            .From("4155550123")
            .Timeout(TimeSpan.FromSeconds(10))
            .Synchronous(settings.UrlOf("/events")))
        .Build();

    /// <summary>Maps <c>/answer</c>, <c>/events</c> and <c>/fallback</c>.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapVoiceWebhooks("/", _ => firstAgent, After);

    private static Ncco? After(VoiceEvent voiceEvent) =>
        voiceEvent is CallStatusEvent call && call.IsFailedConnect() ? AlternativeNumber : null;
}
