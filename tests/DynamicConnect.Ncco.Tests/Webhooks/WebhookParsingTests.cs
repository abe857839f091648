using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace DynamicConnect.Tests;

public sealed class WebhookParsingTests
{
    private static readonly JsonSerializerOptions[] HostOptions =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
    ];

    [Theory]
    [InlineData("[]", "$", "Expected an event, which is an object, found an array. Path: $, line 1, column 1.")]
    [InlineData("[1]", "$", "Expected an event, which is an object, found an array. Path: $, line 1, column 1.")]
    [InlineData("\"busy\"", "$", "Expected an event, which is an object, found the string \"busy\". Path: $, line 1, column 1.")]
    [InlineData("null", "$", "Expected an event, which is an object, found null. Path: $, line 1, column 1.")]
    [InlineData("{\"headers\":{\"a\":[1,]}}", "$.headers.a[1]", "The text is not valid JSON. * Path: $.headers.a[1], line 1, column *.")]
    [InlineData("{\"status\":\"busy\"", "$.status", "The text is not valid JSON. * Path: $.status, line 1, column *.")]
    [InlineData("", "$", "The text is not valid JSON. * Expected the input to start with a valid JSON token. Path: $, line 1, column *.")]
    [InlineData("{}{}", "$", "The text is not valid JSON. * Path: $, line 1, column *.")]
    public void Parse_NoObject_IsAJsonExceptionWithAPath(string json, string path, string message)
    {
        FluentActions.Invoking(() => VoiceEvent.Parse(json)).Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().Be(path);
        VoiceEvent.TryParse(json, out var voiceEvent).Should().BeFalse();
        voiceEvent.Should().BeNull();
        VoiceEvent.TryParse(Encoding.UTF8.GetBytes(json), out _).Should().BeFalse();
        AnswerRequest.TryParse(json, out _).Should().BeFalse();
        AnswerRequest.TryParse(Encoding.UTF8.GetBytes(json), out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_IsAnArgumentException()
    {
        FluentActions.Invoking(() => VoiceEvent.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VoiceEvent.ParseQuery(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VoiceEvent.Parse((IEnumerable<KeyValuePair<string, string?>>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerRequest.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        VoiceEvent.TryParse((string?)null, out _).Should().BeFalse();
        AnswerRequest.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Fact]
    public void Constructor_Null_IsAnArgumentException()
    {
        Action[] constructors =
        [
            () => _ = new RecordingEvent(null!), () => _ = new TranscriptionEvent(null!), () => _ = new TransferEvent(null!), () => _ = new NotifyEvent(null!), () => _ = new ErrorEvent(null!),
        ];

        constructors.Should().AllSatisfy(constructor => constructor.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Parse_TextAndBytes_AreTheSame()
    {
        const string Json = """{"status":"busy","to":"ü"}""";

        VoiceEvent.Parse(Encoding.UTF8.GetBytes(Json)).Should().Be(VoiceEvent.Parse(Json));
        VoiceEvent.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)]).Should().Be(VoiceEvent.Parse(Json));
        VoiceEvent.TryParse(Encoding.UTF8.GetBytes(Json), out var voiceEvent).Should().BeTrue();
        voiceEvent.Should().Be(VoiceEvent.Parse(Json));
        AnswerRequest.TryParse(Json, out var answer).Should().BeTrue();
        answer!.To.Should().Be("ü");
    }

    [Fact]
    public void Parse_InvalidUtf8_IsAJsonException()
    {
        FluentActions.Invoking(() => VoiceEvent.Parse([.. "{\"status\":\""u8, 0xFF, .. "\"}"u8])).Should().Throw<JsonException>();
        FluentActions.Invoking(() => VoiceEvent.Parse([.. "{\"timestamp\":\""u8, 0xFF, .. "\"}"u8])).Should().Throw<JsonException>();
        FluentActions.Invoking(() => AnswerRequest.Parse([.. "{\""u8, 0xFF, .. "\":1}"u8])).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("""{"from":null,"to":null,"uuid":null,"conversation_uuid":null,"custom_data":null,"endpoint_type":null}""")]
    [InlineData("""{"from":{"a":1},"endpoint_type":"fax","custom_data":[1]}""")]
    [InlineData("{}")]
    public void AnswerRequest_WithAnything_IsReadAndWrittenBack(string json)
    {
        AnswerRequest.Parse(json).ToJson().Should().Be(json);
        AnswerRequest.Parse(json).From.Should().BeNull();
        AnswerRequest.Parse(json).CustomData.Should().BeNull();
    }

    [Fact]
    public void AnswerRequest_UnknownEndpointType_ReadsAsUnknown()
    {
        AnswerRequest.Parse("""{"endpoint_type":"fax"}""").EndpointType.Should().Be(EndpointType.Unknown);
    }

    [Fact]
    public void SipHeaders_OpenNames_AreFoundInAnyCase()
    {
        var headers = AnswerRequest.ParseQuery("SipHeader_X-UserId=1938ND9&SipHeader_User-to-User=56&sipheader_x-late=1&Other=2").SipHeaders;

        headers.Should().Equal(new Dictionary<string, string> { ["X-UserId"] = "1938ND9", ["User-to-User"] = "56", ["x-late"] = "1" });
        headers["x-userid"].Should().Be("1938ND9");
        AnswerRequest.Parse("""{"SipHeader_X-A":7}""").SipHeaders.Should().BeEmpty();
    }

    [Fact]
    public void Serializer_WithoutRegistration_ReadsAndWritesTheSame()
    {
        foreach (var options in HostOptions)
        {
            foreach (var sample in WebhookSamples.ByName.Values)
            {
                var json = JsonSerializer.Serialize(sample, options);

                json.Should().Be(sample.ToJson());
                JsonSerializer.Serialize<object>(sample, options).Should().Be(json);
                JsonSerializer.Deserialize<VoiceEvent>(json, options).Should().Be(sample);
                JsonSerializer.Deserialize(json, sample.GetType(), options).Should().Be(sample);
            }

            JsonSerializer.Deserialize<AnswerRequest>(JsonSerializer.Serialize(WebhookSamples.AnswerRequest, options), options).Should().Be(WebhookSamples.AnswerRequest);
        }
    }

    [Fact]
    public void Serializer_InsideATypeOfTheHost_Works()
    {
        var journal = new Journal { Events = [.. WebhookSamples.ByName.Values] };

        var read = JsonSerializer.Deserialize<Journal>(JsonSerializer.Serialize(journal))!;

        read.Events.Should().Equal(journal.Events);
    }

    [Fact]
    public void Serializer_NoObject_IsAJsonExceptionWithTheHostsPath()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Journal>("""{"Events":[{},7]}""")).Should().Throw<JsonException>()
            .Which.Path.Should().Be("$.Events[1]");
    }

    [Fact]
    public void AnyObject_WrittenAndRead_StaysTheSame()
    {
        Prop.ForAll(Arb.From(Objects()), json =>
        {
            var read = VoiceEvent.Parse(json);
            var written = read.ToJson();

            return VoiceEvent.Parse(written).Equals(read) && VoiceEvent.Parse(written).ToJson() == written && AnswerRequest.Parse(json).ToJson().Length > 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyBytes_AreAnEventOrAJsonException()
    {
        var spoilt =
            from json in Objects()
            from at in Gen.Choose(0, 200)
            from value in Gen.Choose(0, 255)
            select Spoil(json, at, (byte)value);
        var garbage = Gen.OneOf(ArbMap.Default.GeneratorFor<byte[]>(), spoilt);

        Prop.ForAll(Arb.From(garbage), bytes =>
        {
            try
            {
                return VoiceEvent.Parse(bytes).ToQueryString() is not null;
            }
            catch (JsonException)
            {
                return true;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyText_IsAQuery()
    {
        var query = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Where(x => x is not null),
            Objects().Select(json => $"payload={json}&{Uri.EscapeDataString(json)}"));

        Prop.ForAll(Arb.From(query), text =>
        {
            var read = VoiceEvent.ParseQuery(text);
            return VoiceEvent.ParseQuery(read.ToQueryString()).ToQueryString() == read.ToQueryString();
        }).QuickCheckThrowOnFailure();
    }

    private static byte[] Spoil(string json, int at, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        bytes[at % bytes.Length] = value;
        return bytes;
    }

    /// <summary>Objects with the property names of the reference and arbitrary values, most of which are invalid there.</summary>
    private static Gen<string> Objects()
    {
        var name = Gen.Elements(
            "status", "dtmf", "timed_out", "speech", "payload", "reason", "recording_url", "transcription_url", "conversation_uuid_from", "original_request",
            "timestamp", "duration", "price", "size", "sip_code", "headers", "custom_data", "uuid", "SipHeader_X-A", "hunt", "other");
        var value = Gen.Elements(
            "null", "\"\"", "\"busy\"", "\"transcribed\"", "\"ok\"", "\"odd\"", "\"{}\"", "\"1\"", "\"0.10\"", "1", "1.50", "-0.0", "1e400", "true", "[]", "{}", "[{}]",
            "{\"digits\":\"1\",\"timed_out\":\"true\"}", "{\"results\":[{\"confidence\":0.5}]}", "{\"url\":1}", "\"2020-01-01T12:00:00.000Z\"", "\"2020-01-01T12:00:00+01\"");
        var pair = from left in name from right in value select $"\"{left}\":{right}";
        return pair.ListOf().Select(pairs => $"{{{string.Join(",", pairs)}}}");
    }

    private sealed class Journal
    {
        public List<VoiceEvent> Events { get; set; } = [];
    }
}
