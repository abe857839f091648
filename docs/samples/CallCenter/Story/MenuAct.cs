using System.Text.Json.Nodes;

namespace CallCenter;

/// <summary>A caller chooses a department, and another does not.</summary>
internal static class MenuAct
{
    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("A customer calls the main number, and is asked what it is about.");
        await platform.AnswerAsync("/menu/answer", "4155550102", Asked("Welcome.", 1));

        platform.Tell("He presses 1: sales rings.");
        await platform.ReportAsync("/menu/input/1", Pressed("1"), DepartmentAct.First);

        platform.Tell("Another one says it.");
        await platform.ReportAsync("/menu/input/1", Said("Support, please"), DepartmentAct.Support);

        platform.Tell("A third one says nothing of use, presses a wrong key, and is silent: three attempts, then voicemail.");
        await platform.ReportAsync("/menu/input/1", Said("sales or support"), Asked("Sorry, I did not understand.", 2));
        await platform.ReportAsync("/menu/input/2", Pressed("7"), Asked("Sorry, I did not understand.", 3));
        await platform.ReportAsync("/menu/input/3", Pressed(null), VoicemailAct.Voicemail("reception"));
    }

    private static string Asked(string greeting, int attempt) =>
        $$$"""[{"action":"talk","text":"{{{greeting}}} Press 1 for sales, 2 for support, or say it.","language":"en-GB","bargeIn":true},{"action":"input","eventUrl":["https://example.com/menu/input/{{{attempt}}}"],"type":["dtmf","speech"],"dtmf":{"maxDigits":1},"speech":{"context":["sales","support"],"language":"en-GB"}}]""";

    private static JsonObject Pressed(string? digits) => new()
    {
        ["dtmf"] = new JsonObject { ["digits"] = digits, ["timed_out"] = digits is null },
        ["speech"] = new JsonObject { ["results"] = new JsonArray() },
    };

    private static JsonObject Said(string text) => new()
    {
        ["dtmf"] = new JsonObject { ["digits"] = null, ["timed_out"] = false },
        ["speech"] = new JsonObject
        {
            ["results"] = new JsonArray(new JsonObject { ["text"] = text, ["confidence"] = "0.9" }),
            ["timeout_reason"] = "end_on_silence_timeout",
        },
    };
}
