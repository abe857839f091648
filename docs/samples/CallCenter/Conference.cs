using DynamicConnect;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>A conference that the moderator opens and closes. Until it opens, the participants hear music.</summary>
internal sealed class Conference(Settings settings)
{
    private const string Room = "weekly";

    private readonly Ncco moderator =
    [
        new TalkAction("Welcome. The conference begins."),
        new ConversationAction(Room) { StartOnEnter = true, EndOnExit = true },
    ];

    private readonly Ncco participant =
    [
        new TalkAction("Welcome. Please wait for the moderator."),
        new ConversationAction(Room) { StartOnEnter = false, MusicOnHoldUrl = [settings.MusicOnHoldUrl] },
    ];

    /// <summary>Maps <c>/conference/answer</c>, <c>/conference/events</c> and <c>/conference/fallback</c>.</summary>
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapVoiceWebhooks("/conference", call => call.From == settings.Moderator ? moderator : participant);
}
