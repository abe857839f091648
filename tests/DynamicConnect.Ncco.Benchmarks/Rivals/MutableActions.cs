using Newtonsoft.Json;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>Mutable classes with Newtonsoft.Json, in the manner of software development kits.</summary>
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

    [JsonProperty("bargeIn", Order = 5)]
    public bool? BargeIn { get; set; }

    [JsonProperty("loop", Order = 6)]
    public int? Loop { get; set; }

    [JsonProperty("level", Order = 7)]
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
    [JsonProperty("context", Order = 1)]
    public string[]? Context { get; set; }

    [JsonProperty("language", Order = 2)]
    public string? Language { get; set; }

    [JsonProperty("endOnSilence", Order = 3)]
    public decimal? EndOnSilence { get; set; }
}

internal sealed class MutableConnect : MutableAction
{
    public override string Action => "connect";

    [JsonProperty("from", Order = 1)]
    public string? From { get; set; }

    [JsonProperty("timeout", Order = 2)]
    public string? Timeout { get; set; }

    [JsonProperty("limit", Order = 3)]
    public int? Limit { get; set; }

    [JsonProperty("eventType", Order = 4)]
    public PlainEventType? EventType { get; set; }

    [JsonProperty("eventUrl", Order = 5)]
    public string[]? EventUrl { get; set; }

    [JsonProperty("eventMethod", Order = 6)]
    public PlainMethod? EventMethod { get; set; }

    [JsonProperty("endpoint", Order = 7)]
    public MutableEndpoint[]? Endpoint { get; set; }
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
}

internal sealed class MutableRecord : MutableAction
{
    public override string Action => "record";

    [JsonProperty("format", Order = 1)]
    public PlainFormat? Format { get; set; }

    [JsonProperty("endOnSilence", Order = 2)]
    public int? EndOnSilence { get; set; }

    [JsonProperty("endOnKey", Order = 3)]
    public string? EndOnKey { get; set; }

    [JsonProperty("timeOut", Order = 4)]
    public int? TimeOut { get; set; }

    [JsonProperty("beepStart", Order = 5)]
    public bool? BeepStart { get; set; }

    [JsonProperty("eventUrl", Order = 6)]
    public string[]? EventUrl { get; set; }
}
