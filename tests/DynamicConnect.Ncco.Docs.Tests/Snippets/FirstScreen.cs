// snippet: FirstAgent
using DynamicConnect;
// end

namespace Snippets;

internal static class FirstScreen
{
    public static void FirstAgent() => Console.WriteLine(Builder().ToIndentedJson());

    internal static Ncco Builder()
    {
        // snippet: FirstAgent
        Ncco ncco = Ncco.Create()
            .Connect(new PhoneEndpoint("4155550123"), connect => connect
                .From("4155550123")
                .Timeout(TimeSpan.FromSeconds(10))
                .EventType(EventType.Synchronous)
                .EventUrl("https://example.com/events"))
            .Build();
        // end
        return ncco;
    }

    internal static Ncco Records()
    {
        // snippet: FirstAgentRecords
        Ncco ncco =
        [
            new ConnectAction(new PhoneEndpoint("4155550123"))
            {
                From = "4155550123",
                Timeout = TimeSpan.FromSeconds(10),
                EventType = EventType.Synchronous,
                EventUrl = ["https://example.com/events"],
            },
        ];
        // end
        return ncco;
    }
}
