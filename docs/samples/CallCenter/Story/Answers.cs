namespace CallCenter;

/// <summary>The exact answers of the call center.</summary>
internal static class Answers
{
    public const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    public const string AlternativeNumber =
        """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

    public const string Participant =
        """[{"action":"talk","text":"Welcome. Please wait for the moderator."},{"action":"conversation","name":"weekly","startOnEnter":false,"musicOnHoldUrl":["https://example.com/music.mp3"]}]""";

    public const string Moderator =
        """[{"action":"talk","text":"Welcome. The conference begins."},{"action":"conversation","name":"weekly","startOnEnter":true,"endOnExit":true}]""";

    public static string Sales(string number, int timeout, string position) =>
        $$"""[{"action":"connect","from":"442038973494","timeout":"{{timeout}}","eventType":"synchronous","eventUrl":["https://example.com/sales/events?hunt={{position}}"],"endpoint":[{"type":"phone","number":"{{number}}"}]}]""";

    public static string Support(string from, string number, string position) =>
        $$"""[{"action":"connect","from":"{{from}}","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/support/events?hunt={{position}}"],"endpoint":[{"type":"phone","number":"{{number}}"}]}]""";

    public static string Asked(string greeting, int attempt) =>
        $$$"""[{"action":"talk","text":"{{{greeting}}} Press 1 for sales, 2 for support, or say it.","language":"en-GB","bargeIn":true},{"action":"input","eventUrl":["https://example.com/menu/input/{{{attempt}}}"],"type":["dtmf","speech"],"dtmf":{"maxDigits":1},"speech":{"context":["sales","support"],"language":"en-GB"}}]""";

    public static string Voicemail(string department) =>
        $$$"""[{"action":"talk","text":"We cannot take your call. Please leave a message after the tone, and press the hash key at its end.","language":"en-GB"},{"action":"record","endOnSilence":5,"endOnKey":"#","timeOut":120,"beepStart":true,"eventUrl":["https://example.com/voicemail/{{{department}}}/recording"],"transcription":{"language":"en-GB","eventUrl":["https://example.com/voicemail/{{{department}}}/transcription"]}},{"action":"talk","text":"Thank you. We will call you back.","language":"en-GB"}]""";
}
