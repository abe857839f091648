using DynamicConnect;

namespace Snippets;

internal static class Webhooks
{
    public static void Events()
    {
        // snippet: Events
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"status":"busy","duration":"0","conversation_uuid":"CON-1"}""");

        Console.WriteLine(voiceEvent switch
        {
            CallStatusEvent call when call.IsFailedConnect() => $"{call.Status}: ring somebody else",
            InputEvent { Dtmf.Digits: { } digits } => $"the caller pressed {digits}",
            _ => "nothing to do",
        });
        // end
    }

    public static void HuntGroup()
    {
        // snippet: HuntGroup
        HuntGroup agents = new("https://example.com/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
        {
            From = "442038973494",
            RingTime = TimeSpan.FromSeconds(10),
            NoAnswer = [new TalkAction("Nobody is free, please call again")],
        };

        AnswerRequest call = AnswerRequest.ParseQuery("from=4155550199&to=442038973494");
        Console.WriteLine(agents.Start(call));

        VoiceEvent busy = VoiceEvent.Parse("""{"status":"busy"}""");
        Console.WriteLine(agents.Next(busy, "1.0.0"));
        Console.WriteLine(agents.Next(busy, "1.0.1"));
        // end
    }
}
