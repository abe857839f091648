namespace CallCenter;

/// <summary>Participants wait for the moderator.</summary>
internal static class ConferenceAct
{
    private const string Participant =
        """[{"action":"talk","text":"Welcome. Please wait for the moderator."},{"action":"conversation","name":"weekly","startOnEnter":false,"musicOnHoldUrl":["https://example.com/music.mp3"]}]""";

    private const string Moderator =
        """[{"action":"talk","text":"Welcome. The conference begins."},{"action":"conversation","name":"weekly","startOnEnter":true,"endOnExit":true}]""";

    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("A participant comes to the conference, and hears music.");
        await platform.AnswerAsync("/conference/answer", "4155550103", Participant);

        platform.Tell("The moderator comes, and the conference begins.");
        await platform.AnswerAsync("/conference/answer", "4155550103", Moderator, from: "447700900002");
    }
}
