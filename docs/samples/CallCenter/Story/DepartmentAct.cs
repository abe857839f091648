namespace CallCenter;

/// <summary>The members of a department ring in turn.</summary>
internal static class DepartmentAct
{
    public const string First =
        """[{"action":"connect","from":"442038973494","timeout":"20","eventType":"synchronous","eventUrl":["https://example.com/sales/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"447700900011"}]}]""";

    public const string Support =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/support/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string Second =
        """[{"action":"connect","from":"442038973494","timeout":"30","eventType":"synchronous","eventUrl":["https://example.com/sales/events?hunt=1.0.1"],"endpoint":[{"type":"phone","number":"447700900012"}]}]""";

    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("A customer calls sales directly. The event URL says how far the call has come.");
        await platform.AnswerAsync("/sales/answer", "4155550101", First);
        await platform.ReportAsync("/sales/events?hunt=1.0.0", "busy", Second);
        await platform.ReportAsync("/sales/events?hunt=1.0.1", "ringing", null);

        platform.Tell("Nobody answers: voicemail.");
        await platform.ReportAsync("/sales/events?hunt=1.0.1", "timeout", VoicemailAct.Voicemail("sales"));

        platform.Tell("A position that nobody has given rings nobody.");
        await platform.ReportAsync("/sales/events?hunt=1.0.99", "busy", VoicemailAct.Voicemail("sales"));
    }
}
