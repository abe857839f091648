using Newtonsoft.Json;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>Mutable classes for Newtonsoft.Json, as in typical SDKs, with all properties except provider options.</summary>
[JsonConverter(typeof(MutableConverter<MutableAction>))]
internal abstract class MutableAction
{
    [JsonProperty("action", Order = 0)]
    public abstract string Action { get; }
}

internal sealed class MutableTalk : MutableAction
{
    public override string Action => "talk";

    [JsonProperty("text", Order = 1)]
    public string? Text { get; set; }

    [JsonProperty("language", Order = 2)]
    public string? Language { get; set; }

    [JsonProperty("style", Order = 3)]
    public int? Style { get; set; }

    [JsonProperty("premium", Order = 4)]
    public bool? Premium { get; set; }

    [JsonProperty("provider", Order = 5)]
    public string? Provider { get; set; }

    [JsonProperty("bargeIn", Order = 6)]
    public bool? BargeIn { get; set; }

    [JsonProperty("loop", Order = 7)]
    public int? Loop { get; set; }

    [JsonProperty("level", Order = 8)]
    public decimal? Level { get; set; }
}

internal sealed class MutableStream : MutableAction
{
    public override string Action => "stream";

    [JsonProperty("streamUrl", Order = 1)]
    public string[]? StreamUrl { get; set; }

    [JsonProperty("level", Order = 2)]
    public decimal? Level { get; set; }

    [JsonProperty("bargeIn", Order = 3)]
    public bool? BargeIn { get; set; }

    [JsonProperty("loop", Order = 4)]
    public int? Loop { get; set; }
}

internal sealed class MutableInput : MutableAction
{
    public override string Action => "input";

    [JsonProperty("eventUrl", Order = 1)]
    public string[]? EventUrl { get; set; }

    [JsonProperty("eventMethod", Order = 2)]
    public PlainMethod? EventMethod { get; set; }

    [JsonProperty("type", Order = 3)]
    public PlainInputType[]? Type { get; set; }

    [JsonProperty("dtmf", Order = 4)]
    public MutableDtmf? Dtmf { get; set; }

    [JsonProperty("speech", Order = 5)]
    public MutableSpeech? Speech { get; set; }

    [JsonProperty("mode", Order = 6)]
    public string? Mode { get; set; }
}

internal sealed class MutableDtmf
{
    [JsonProperty("maxDigits", Order = 1)]
    public int? MaxDigits { get; set; }

    [JsonProperty("submitOnHash", Order = 2)]
    public bool? SubmitOnHash { get; set; }

    [JsonProperty("timeOut", Order = 3)]
    public int? TimeOut { get; set; }
}

internal sealed class MutableSpeech
{
    [JsonProperty("uuid", Order = 1)]
    public string[]? Uuid { get; set; }

    [JsonProperty("context", Order = 2)]
    public string[]? Context { get; set; }

    [JsonProperty("language", Order = 3)]
    public string? Language { get; set; }

    [JsonProperty("endOnSilence", Order = 4)]
    public decimal? EndOnSilence { get; set; }

    [JsonProperty("startTimeout", Order = 5)]
    public int? StartTimeout { get; set; }

    [JsonProperty("maxDuration", Order = 6)]
    public int? MaxDuration { get; set; }

    [JsonProperty("sensitivity", Order = 7)]
    public int? Sensitivity { get; set; }

    [JsonProperty("saveAudio", Order = 8)]
    public bool? SaveAudio { get; set; }

    [JsonProperty("provider", Order = 9)]
    public string? Provider { get; set; }
}

internal sealed class MutableConnect : MutableAction
{
    public override string Action => "connect";

    [JsonProperty("from", Order = 1)]
    public string? From { get; set; }

    [JsonProperty("randomFromNumber", Order = 2)]
    public bool? RandomFromNumber { get; set; }

    [JsonProperty("timeout", Order = 3)]
    public string? Timeout { get; set; }

    [JsonProperty("limit", Order = 4)]
    public int? Limit { get; set; }

    [JsonProperty("machineDetection", Order = 5)]
    public string? MachineDetection { get; set; }

    [JsonProperty("advancedMachineDetection", Order = 6)]
    public MutableMachineDetection? AdvancedMachineDetection { get; set; }

    [JsonProperty("eventType", Order = 7)]
    public PlainEventType? EventType { get; set; }

    [JsonProperty("eventUrl", Order = 8)]
    public string[]? EventUrl { get; set; }

    [JsonProperty("eventMethod", Order = 9)]
    public PlainMethod? EventMethod { get; set; }

    [JsonProperty("ringbackTone", Order = 10)]
    public string? RingbackTone { get; set; }

    [JsonProperty("endpoint", Order = 11)]
    public MutableEndpoint[]? Endpoint { get; set; }
}

internal sealed class MutableMachineDetection
{
    [JsonProperty("behavior", Order = 1)]
    public string? Behavior { get; set; }

    [JsonProperty("mode", Order = 2)]
    public string? Mode { get; set; }

    [JsonProperty("beep_timeout", Order = 3)]
    public int? BeepTimeout { get; set; }
}

[JsonConverter(typeof(MutableConverter<MutableEndpoint>))]
internal abstract class MutableEndpoint
{
    [JsonProperty("type", Order = 0)]
    public abstract string Type { get; }
}

internal sealed class MutablePhone : MutableEndpoint
{
    public override string Type => "phone";

    [JsonProperty("number", Order = 1)]
    public string? Number { get; set; }

    [JsonProperty("dtmfAnswer", Order = 2)]
    public string? DtmfAnswer { get; set; }

    [JsonProperty("onAnswer", Order = 3)]
    public MutableOnAnswer? OnAnswer { get; set; }

    [JsonProperty("shaken", Order = 4)]
    public string? Shaken { get; set; }
}

internal sealed class MutableApp : MutableEndpoint
{
    public override string Type => "app";

    [JsonProperty("user", Order = 1)]
    public string? User { get; set; }
}

internal sealed class MutableOnAnswer
{
    [JsonProperty("url", Order = 1)]
    public string? Url { get; set; }

    [JsonProperty("ringbackTone", Order = 2)]
    public string? RingbackTone { get; set; }
}

internal sealed class MutableRecord : MutableAction
{
    public override string Action => "record";

    [JsonProperty("format", Order = 1)]
    public PlainFormat? Format { get; set; }

    [JsonProperty("split", Order = 2)]
    public string? Split { get; set; }

    [JsonProperty("channels", Order = 3)]
    public int? Channels { get; set; }

    [JsonProperty("endOnSilence", Order = 4)]
    public int? EndOnSilence { get; set; }

    [JsonProperty("endOnKey", Order = 5)]
    public string? EndOnKey { get; set; }

    [JsonProperty("timeOut", Order = 6)]
    public int? TimeOut { get; set; }

    [JsonProperty("beepStart", Order = 7)]
    public bool? BeepStart { get; set; }

    [JsonProperty("eventUrl", Order = 8)]
    public string[]? EventUrl { get; set; }

    [JsonProperty("eventMethod", Order = 9)]
    public PlainMethod? EventMethod { get; set; }

    [JsonProperty("transcription", Order = 10)]
    public MutableTranscription? Transcription { get; set; }
}

internal sealed class MutableTranscription
{
    [JsonProperty("language", Order = 1)]
    public string? Language { get; set; }

    [JsonProperty("eventUrl", Order = 2)]
    public string[]? EventUrl { get; set; }

    [JsonProperty("eventMethod", Order = 3)]
    public PlainMethod? EventMethod { get; set; }

    [JsonProperty("sentimentAnalysis", Order = 4)]
    public bool? SentimentAnalysis { get; set; }
}
