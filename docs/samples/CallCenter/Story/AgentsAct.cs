namespace CallCenter;

/// <summary>The announcement of dynamic connect.</summary>
internal static class AgentsAct
{
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string AlternativeNumber =
        """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("A customer calls. The first agent rings, for ten seconds.");
        await platform.AnswerAsync("/answer", "4155550100", FirstAgent);

        platform.Tell("The call to the agent is on its way: nothing changes.");
        await platform.ReportAsync("/events", "started", null);
        await platform.ReportAsync("/events", "ringing", null);

        platform.Tell("The agent is busy. The alternative number rings.");
        await platform.ReportAsync("/events", "busy", AlternativeNumber);

        platform.Tell("So it does when the call fails in any other way.");
        foreach (var status in new[] { "failed", "rejected", "unanswered", "timeout", "machine" })
        {
            await platform.ReportAsync("/events", status, AlternativeNumber);
        }

        platform.Tell("When the agent answers and the call ends, nothing changes.");
        await platform.ReportAsync("/events", "answered", null);
        await platform.ReportAsync("/events", "completed", null);
    }
}
