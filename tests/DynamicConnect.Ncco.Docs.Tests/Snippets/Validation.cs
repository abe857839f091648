using DynamicConnect;

namespace Snippets;

internal static class Validation
{
    public static void Problems()
    {
        // snippet: Problems
        string json = """
            [
              { "action": "talk", "text": "Tea & cake <break time='1s'/>" },
              { "action": "connect", "from": "442038973494", "timeout": "200", "eventType": "syncronous",
                "endpoint": [{ "type": "phone", "number": "+44 20 7935 4442" }] }
            ]
            """;

        Ncco ncco = Ncco.Parse(json);

        foreach (NccoProblem problem in ncco.Validate())
        {
            Console.WriteLine(problem);
        }
        // end
    }

    public static void Refused()
    {
        // snippet: Refused
        try
        {
            decimal volume = 2;
            string agent = "+442079354442";
            Ncco ncco = Ncco.Create()
                .Talk("Hello", talk => talk.Level(volume))
                .Connect(new PhoneEndpoint(agent), connect => connect.From("442038973494"))
                .Build();
            Console.WriteLine(ncco);
        }
        catch (NccoValidationException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // end
    }

    public static void OwnRule()
    {
        // snippet: OwnRule
        Ncco ncco = [new TalkAction("Hello"), new RecordAction { BeepStart = true }];

        foreach (NccoProblem problem in ncco.Validate(new NoRecording()))
        {
            Console.WriteLine(problem);
        }
        // end
    }

    public static void Notes()
    {
        // snippet: Notes
        string json = """[{"action":"record","timeOut":"60","event_url":["https://example.com/events"]}]""";

        NccoReport report = Ncco.Check(json);

        Console.WriteLine(report);
        Console.WriteLine(report.Ncco);
        // end
    }
}

// snippet: OwnRule
public sealed class NoRecording : INccoRule
{
    public void Check(NccoAction action, NccoRuleContext context)
    {
        if (action is RecordAction)
        {
            context.Report("HOUSE1", ProblemSeverity.Error, "Calls are not recorded here.");
        }
    }
}
// end
