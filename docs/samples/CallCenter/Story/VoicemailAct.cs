using System.Text.Json.Nodes;

namespace CallCenter;

/// <summary>A message is recorded, and transcribed.</summary>
internal static class VoicemailAct
{
    public static string Voicemail(string department) =>
        $$$"""[{"action":"talk","text":"We cannot take your call. Please leave a message after the tone, and press the hash key at its end.","language":"en-GB"},{"action":"record","endOnSilence":5,"endOnKey":"#","timeOut":120,"beepStart":true,"eventUrl":["https://example.com/voicemail/{{{department}}}/recording"],"transcription":{"language":"en-GB","eventUrl":["https://example.com/voicemail/{{{department}}}/transcription"]}},{"action":"talk","text":"Thank you. We will call you back.","language":"en-GB"}]""";

    public static async Task PlayAsync(Platform platform)
    {
        platform.Tell("The customer has left a message. Its recording comes first, its transcription later.");
        await platform.ReportAsync(
            "/voicemail/sales/recording",
            new JsonObject
            {
                ["recording_url"] = "https://api.nexmo.com/v1/files/eeeeeeee-ffff-4aaa-8bbb-0123456789ab",
                ["recording_uuid"] = "dddddddd-eeee-4fff-8aaa-0123456789ab",
                ["size"] = 12228,
                ["start_time"] = "2026-01-01T12:00:00Z",
                ["end_time"] = "2026-01-01T12:00:09Z",
            },
            null);
        await platform.ReportAsync(
            "/voicemail/sales/transcription",
            new JsonObject
            {
                ["status"] = "transcribed",
                ["type"] = "record",
                ["recording_uuid"] = "dddddddd-eeee-4fff-8aaa-0123456789ab",
                ["transcription_url"] = "https://api.nexmo.com/v1/files/ffffffff-aaaa-4bbb-8ccc-0123456789ab",
            },
            null);
    }
}
