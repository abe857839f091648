using System.Text.Json.Serialization;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>The records that one would write for System.Text.Json, with all properties of the actions in JSON order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "action")]
[JsonDerivedType(typeof(PlainTalk), "talk")]
[JsonDerivedType(typeof(PlainStream), "stream")]
[JsonDerivedType(typeof(PlainInput), "input")]
[JsonDerivedType(typeof(PlainConnect), "connect")]
[JsonDerivedType(typeof(PlainRecord), "record")]
internal abstract record PlainAction;

internal sealed record PlainTalk(
    string Text,
    string? Language,
    int? Style,
    bool? Premium,
    string? Provider,
    Dictionary<string, object>? ProviderOptions,
    bool? BargeIn,
    int? Loop,
    decimal? Level) : PlainAction;

internal sealed record PlainStream(string[] StreamUrl, decimal? Level, bool? BargeIn, int? Loop) : PlainAction;

internal sealed record PlainInput(
    string[]? EventUrl,
    PlainMethod? EventMethod,
    PlainInputType[] Type,
    PlainDtmf? Dtmf,
    PlainSpeech? Speech,
    string? Mode) : PlainAction;

internal sealed record PlainDtmf(int? MaxDigits, bool? SubmitOnHash, int? TimeOut);

internal sealed record PlainSpeech(
    string[]? Uuid,
    string[]? Context,
    string? Language,
    decimal? EndOnSilence,
    int? StartTimeout,
    int? MaxDuration,
    int? Sensitivity,
    bool? SaveAudio,
    string? Provider,
    Dictionary<string, object>? ProviderOptions);

internal sealed record PlainConnect(
    string? From,
    bool? RandomFromNumber,
    [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] int? Timeout,
    int? Limit,
    string? MachineDetection,
    PlainMachineDetection? AdvancedMachineDetection,
    PlainEventType? EventType,
    string[]? EventUrl,
    PlainMethod? EventMethod,
    string? RingbackTone,
    PlainEndpoint[] Endpoint) : PlainAction;

internal sealed record PlainMachineDetection(string? Behavior, string? Mode, [property: JsonPropertyName("beep_timeout")] int? BeepTimeout);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainPhone), "phone")]
[JsonDerivedType(typeof(PlainApp), "app")]
internal abstract record PlainEndpoint;

internal sealed record PlainPhone(string Number, string? DtmfAnswer, PlainOnAnswer? OnAnswer, string? Shaken) : PlainEndpoint;

internal sealed record PlainApp(string User) : PlainEndpoint;

internal sealed record PlainOnAnswer(string Url, string? RingbackTone);

internal sealed record PlainRecord(
    PlainFormat? Format,
    string? Split,
    int? Channels,
    int? EndOnSilence,
    string? EndOnKey,
    int? TimeOut,
    bool? BeepStart,
    string[]? EventUrl,
    PlainMethod? EventMethod,
    PlainTranscription? Transcription) : PlainAction;

internal sealed record PlainTranscription(string? Language, string[]? EventUrl, PlainMethod? EventMethod, bool? SentimentAnalysis);
