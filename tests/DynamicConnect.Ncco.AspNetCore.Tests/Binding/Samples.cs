namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>The same webhook in the three forms in which the platform sends it.</summary>
internal static class Samples
{
    public static VoiceEvent[] Events { get; } =
    [
        VoiceEvent.Parse("""{"from":"447700900001","to":"447700900002","uuid":"a","conversation_uuid":"CON-1","timestamp":"2026-01-01T12:00:00.000Z","status":"completed","direction":"outbound","duration":"12","rate":"0.0120","price":"0.00240","sip_code":404}"""),
        VoiceEvent.Parse("""{"uuid":"a","dtmf":{"digits":"1","timed_out":false},"speech":{"results":[{"text":"Où ça & là? 会議","confidence":"0.9"}],"timeout_reason":"end_on_silence_timeout"}}"""),
        VoiceEvent.Parse("""{"recording_url":"https://example.com/1?a=b&c=d","size":"12222","recording_uuid":"b"}"""),
        VoiceEvent.Parse("""{"payload":{"a":[1,{"b":"c"}]},"conversation_uuid":"CON-1"}"""),
        VoiceEvent.Parse("""{"what":"else","detail":null}"""),
    ];

    public static AnswerRequest Answer { get; } =
        AnswerRequest.Parse("""{"to":"447700900002","from":"447700900001","uuid":"a","conversation_uuid":"CON-1","endpoint_type":"phone","custom_data":{"a":[1,"b"]},"SipHeader_X-UserId":"7"}""");

    public static Task<HttpResponseMessage> SendAsync(this Host host, string path, VoiceWebhook webhook, string form) => form switch
    {
        "query" => host.GetAsync($"{path}?{webhook.ToQueryString()}"),
        "form" => host.PostAsync(path, webhook.ToQueryString(), "application/x-www-form-urlencoded"),
        "json" => host.PostAsync(path, webhook.ToJson()),
        "json with charset" => host.PostAsync(path, webhook.ToJson(), "application/json; charset=utf-8"),
        "json without type" => host.PostAsync(path, webhook.ToJson(), null),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
