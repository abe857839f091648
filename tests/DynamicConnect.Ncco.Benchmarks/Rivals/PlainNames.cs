using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace DynamicConnect.Benchmarks.Rivals;

// Both rival serializers use these enumerations. Each takes the names from its own attribute.

[JsonConverter(typeof(JsonStringEnumConverter<PlainEventType>))]
internal enum PlainEventType
{
    [EnumMember(Value = "asynchronous"), JsonStringEnumMemberName("asynchronous")]
    Asynchronous,

    [EnumMember(Value = "synchronous"), JsonStringEnumMemberName("synchronous")]
    Synchronous,
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainMethod>))]
internal enum PlainMethod
{
    [EnumMember(Value = "GET"), JsonStringEnumMemberName("GET")]
    Get,

    [EnumMember(Value = "POST"), JsonStringEnumMemberName("POST")]
    Post,
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainInputType>))]
internal enum PlainInputType
{
    [EnumMember(Value = "dtmf"), JsonStringEnumMemberName("dtmf")]
    Dtmf,

    [EnumMember(Value = "speech"), JsonStringEnumMemberName("speech")]
    Speech,
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainFormat>))]
internal enum PlainFormat
{
    [EnumMember(Value = "mp3"), JsonStringEnumMemberName("mp3")]
    Mp3,

    [EnumMember(Value = "wav"), JsonStringEnumMemberName("wav")]
    Wav,

    [EnumMember(Value = "ogg"), JsonStringEnumMemberName("ogg")]
    Ogg,
}
