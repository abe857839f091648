using DynamicConnect;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Asks callers which department they want. They press a key or say its name.</summary>
internal sealed class Menu(Settings settings, Departments departments, Voicemail voicemail)
{
    private const int Attempts = 3;
    private const string Language = "en-GB";

    private string Choices => $"Press {string.Join(", ", departments.All.Select(x => $"{x.Key} for {x.Name}"))}, or say it.";

    /// <summary>Maps <c>/menu/answer</c>, <c>/menu/events</c>, <c>/menu/fallback</c> and <c>/menu/input/1</c> for the first attempt.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        // An input that arrives at the fallback URL counts as the last attempt.
        var menu = routes.MapVoiceWebhooks("/menu", _ => Ask(1), voiceEvent => After(voiceEvent, Attempts));
        menu.MapPost("input/{attempt:int:min(1)}", (Webhook<VoiceEvent> webhook, int attempt) => After(webhook.Value, attempt).ToResult());
    }

    private Ncco Ask(int attempt) =>
    [
        new TalkAction(attempt == 1 ? $"Welcome. {Choices}" : $"Sorry, I did not understand. {Choices}") { Language = Language, BargeIn = true },
        new InputAction(InputType.Dtmf, InputType.Speech)
        {
            EventUrl = [settings.UrlOf($"/menu/input/{attempt}")],
            Dtmf = new DtmfSettings { MaxDigits = 1 },
            Speech = new SpeechSettings { Context = [.. departments.All.Select(x => x.Name)], Language = Language },
        },
    ];

    private Ncco? After(VoiceEvent voiceEvent, int attempt) => voiceEvent switch
    {
        not InputEvent => null,
        InputEvent input when Find(input) is { } department => department.Ring(input),
        _ when attempt < Attempts => Ask(attempt + 1),
        _ => voicemail.For("reception"),
    };

    // A caller who says "sales or support" is asked again.
    private Department? Find(InputEvent input) =>
        departments.All.Where(x => x.IsMeantBy(input)).ToList() is [var only] ? only : null;
}
