using DynamicConnect;

namespace Snippets;

internal static class Migrating
{
    public static void Migrated()
    {
        // snippet: Migrated
        string json = """
            [
              { "action": "talk", "text": "Hello", "loop": "2", "level": "0", "provider": "Polly" },
              { "action": "connect", "endpoint": [{ "number": "4155550123", "type": "phone" }], "from": "4155550123",
                "timeout": "10", "limit": "7200", "advanced_machine_detection": { "behavior": "continue" } }
            ]
            """;

        Ncco ncco = Ncco.Parse(json);

        Console.WriteLine(ncco.ToIndentedJson());
        // end
    }

    public static void MigratedEvent()
    {
        // snippet: MigratedEvent
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"status":"on_hold","uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}""");

        if (voiceEvent is CallStatusEvent call)
        {
            Console.WriteLine($"{call.Status}: {call}");
        }
        // end
    }
}
