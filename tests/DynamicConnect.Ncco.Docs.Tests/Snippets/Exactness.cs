using System.Text.Json;
using DynamicConnect;

namespace Snippets;

internal static class Exactness
{
    public static void Unset()
    {
        // snippet: Unset
        Ncco ncco =
        [
            new TalkAction("<speak>Où ça? <break time='1s'/> Salón &amp; 会議</speak>") { Level = 0 },
            new ConversationAction("standup") { StartOnEnter = false, CanSpeak = [] },
        ];

        Console.WriteLine(ncco);
        // end
    }

    public static void Reading()
    {
        // snippet: Reading
        string json = """
            [
              { "action": "connect", "timeout": 45, "eventUrl": "https://example.com/events", "label": "night",
                "endpoint": { "type": "phone", "number": "442079354442" } },
              { "action": "pay", "amount": 9.90 }
            ]
            """;

        Ncco ncco = Ncco.Parse(json);

        foreach (ConnectAction connect in ncco.OfType<ConnectAction>())
        {
            Console.WriteLine($"{connect.Endpoint[0]} rings for {connect.Timeout}");
        }

        Console.WriteLine(ncco);
        // end
    }

    public static void Errors()
    {
        // snippet: Errors
        string json = """[{"action":"talk","text":"Hello"},"busy"]""";
        try
        {
            Ncco.Parse(json);
        }
        catch (JsonException exception)
        {
            Console.WriteLine(exception.Path);
            Console.WriteLine(exception.Message);
        }
        // end
    }

    public static void Equality()
    {
        // snippet: Equality
        var first = new ConnectAction(new PhoneEndpoint("442079354442")) { From = "442038973494" };
        var longer = first with { Timeout = TimeSpan.FromSeconds(20) };

        Console.WriteLine(longer);
        Console.WriteLine(longer with { Timeout = null } == first);
        // end
    }

    public static void OpenJson()
    {
        // snippet: OpenJson
        Ncco ncco = Ncco.Create()
            .Notify(JsonData.Parse("""{"caller":"4155550199","waited":12.50}"""), "https://example.com/events")
            .Talk("Hello", talk => talk.AdditionalProperty("voiceName", JsonData.From("Amy")))
            .Build();

        Console.WriteLine(ncco);
        // end
    }
}
