using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>Webhooks have the same form as those of the real platform.</summary>
public sealed class WebhookFormTests
{
    private const string Input = """[{"action":"input","type":["dtmf"],"eventUrl":["https://example.com/input?step=1"],"eventMethod":"GET"}]""";

    [Fact]
    public async Task Event_WithGet_HasNestedObjectsAsJsonInTheQuery()
    {
        using var server = new StubServer { ["/answer"] = [Input] };
        var call = await server.Platform().CallAsync("4155550199", "4155550100");

        await call.PressesAsync("1");
        await call.EndsAsync();

        var query = server.Queries.Single(x => x.Contains("step=1"));
        query.Should().StartWith("?step=1&from=4155550199").And.Contain("dtmf=%7B%22digits%22%3A%221%22%2C%22timed_out%22%3Atrue%7D");
        ((InputEvent)VoiceEvent.ParseQuery(query)).Dtmf!.Digits.Should().Be("1");
    }

    [Fact]
    public async Task Answer_WithPost_IsJson()
    {
        var app = new TestApp(Talk("hi"));
        var platform = new VoicePlatform(app.Answer) { AnswerMethod = WebhookMethod.Post };

        var data = JsonData.Parse("""{"customer":7}""");
        await platform.CallAsync(new InboundCall("4155550199", "4155550100") { CustomData = data, FromUser = "alice" });

        var request = app.Requests[0].ToAnswerRequest();
        (request.From, request.To, request.FromUser, request.EndpointType, request.CustomData).Should().Be(("4155550199", "4155550100", "alice", EndpointType.App, data));
        app.Requests[0].Body.Should().Contain("\"region_url\":\"https://api-eu-1.vonage.com\"");
    }

    [Fact]
    public async Task Signature_OfAGet_HashesTheQueryAsOneObjectOfTexts()
    {
        using var server = new Capture();

        await new VoicePlatform(server) { SignatureSecret = "signature-secret", AnswerUrl = "/answer?a=Gr%C3%BC%C3%9Fe" }.Expect(_ => true).CallAsync("4155550199", "4155550100");

        var (request, _) = server.Requests[0];
        var claims = Verify(request.Headers.Authorization!, "signature-secret");
        var query = """{"a":"Grüße","to":"4155550100","from":"4155550199","uuid":"00000001-0001-4000-8000-000000000001","conversation_uuid":"CON-00000001-0002-4000-8000-000000000001","endpoint_type":"phone","region_url":"https://api-eu-1.vonage.com"}""";
        claims.GetProperty("payload_hash").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))));
        (claims.GetProperty("iss").GetString(), claims.GetProperty("iat").GetInt64(), claims.GetProperty("api_key").GetString()).Should().Be(("Vonage", 1767268800, "abcd1234"));
        claims.GetProperty("application_id").GetString().Should().HaveLength(36);
    }

    [Fact]
    public async Task Signature_OfAPost_HashesTheBody()
    {
        using var server = new Capture();

        await new VoicePlatform(server) { SignatureSecret = "signature-secret", AnswerMethod = WebhookMethod.Post }.Expect(_ => true).CallAsync("4155550199", "4155550100");

        var (request, body) = server.Requests[0];
        Verify(request.Headers.Authorization!, "signature-secret").GetProperty("payload_hash").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(body)));
        request.Content!.Headers.ContentType.Should().Be(new MediaTypeHeaderValue("application/json"));
    }

    [Fact]
    public async Task Signature_OfSeveralPlatformsWithOneClock_NeverRepeatsAToken()
    {
        using var server = new Capture();
        var clock = new VirtualClock();

        foreach (var _ in new[] { 1, 2 })
        {
            await new VoicePlatform(server) { SignatureSecret = "signature-secret", Clock = clock }.Expect(_ => true).CallAsync("4155550199", "4155550100");
        }

        server.Requests.Select(x => Verify(x.Request.Headers.Authorization!, "signature-secret").GetProperty("jti").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Map_PublicAddress_LeadsToTheServerUnderTest()
    {
        using var server = new Capture();
        var platform = new VoicePlatform(server) { AnswerUrl = "https://calls.example.org/voice/answer" }.Map("https://calls.example.org", "http://127.0.0.1:5000/base").Expect(_ => true);

        await platform.CallAsync("4155550199", "4155550100");

        server.Requests[0].Request.RequestUri!.GetLeftPart(UriPartial.Path).Should().Be("http://127.0.0.1:5000/base/voice/answer");
    }

    [Fact]
    public async Task Map_PublicAddressAlone_LeadsToTheBaseAddressOfTheClient()
    {
        using var server = new Capture();
        using var client = new HttpClient(server) { BaseAddress = new Uri("http://localhost:5000") };
        var platform = new VoicePlatform(client).Map("https://calls.example.org").Expect(_ => true);
        platform.When(Agent).Answers();

        await (await platform.MakeCallAsync(new OutboundCall(Agent) { AnswerUrl = "https://calls.example.org/answer" })).EndsAsync();

        server.Requests[0].Request.RequestUri!.GetLeftPart(UriPartial.Path).Should().Be("http://localhost:5000/answer");
    }

    [Fact]
    public async Task MakeCall_NccoHasErrors_IsNamed()
    {
        var act = () => new TestApp().Platform().MakeCallAsync(new OutboundCall(Agent) { Ncco = Ncco.Parse("""[{"action":"talk"}]""") });

        (await act.Should().ThrowAsync<CallFailedException>()).Which.Fault!.Problems.Should().ContainSingle();
    }

    [Theory]
    [InlineData("example.com", "http://127.0.0.1")]
    [InlineData("https://example.com", "localhost")]
    public void Map_AddressIsNotAbsolute_Throws(string address, string target) =>
        new TestApp().Platform().Invoking(x => x.Map(address, target)).Should().Throw<ArgumentException>().WithMessage("*is not an absolute URL such as http*");

    [Fact]
    public async Task MakeCall_WithAnNcco_RunsItWhenAnswered()
    {
        var app = new TestApp(Talk("from the answer URL"));
        var platform = app.Platform();
        platform.When(Agent).Answers(Seconds(5)).Presses("1", Seconds(1)).HangsUp(Seconds(30));

        var call = await platform.MakeCallAsync(new OutboundCall(Agent) { Ncco = [Talk("Your order is ready."), new WaitAction()] });
        await call.HearsAsync("order is ready");
        await call.EndsAsync();

        app.Subjects.Should().Equal("Started", "Ringing", "Answered", "Completed");
        (call.From, call.To, call.Caller.Direction).Should().Be(("442038973494", "4155550123", CallDirection.Outbound));
    }

    [Fact]
    public async Task MakeCall_WithAnAnswerUrl_AsksItWhenAnswered()
    {
        var app = new TestApp(Talk("from the answer URL"));
        var platform = app.Platform();
        platform.When(Agent).Answers(Seconds(5)).HangsUp(Seconds(30));

        var call = await platform.MakeCallAsync(new OutboundCall(Agent) { AnswerUrl = "/answer", EventUrl = "/call-events" });
        await call.HearsAsync("from the answer URL");
        await call.EndsAsync();

        app.Subjects.Should().Equal("Started", "Ringing", "Answered", "answer", "Completed");
        app.Requests[0].Url.AbsolutePath.Should().Be("/call-events");
    }

    [Theory]
    [InlineData(true, "Machine", 2 + 1)]
    [InlineData(false, "Timeout", 8)]
    public async Task MakeCall_NobodyTakesIt_Ends(bool isMachine, string last, double seconds)
    {
        var app = new TestApp(Talk("Hello")).On("never");
        var platform = app.Platform();
        _ = isMachine ? platform.When(Agent).IsAnsweringMachine(Seconds(1)) : platform.When(Agent).DoesNotAnswer();

        var call = await platform.MakeCallAsync(new OutboundCall(Agent) { RingingTimer = Seconds(8), MachineDetection = MachineDetection.Hangup, Ncco = [new WaitAction { Timeout = Seconds(60) }] });
        await call.EndsAsync();

        app.Subjects.Should().Contain(last);
        call.Elapsed.Should().Be(Seconds(seconds));
    }

    private static JsonElement Verify(AuthenticationHeaderValue authorization, string secret)
    {
        var parts = authorization.Parameter!.Split('.');
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        System.Buffers.Text.Base64Url.EncodeToString(signature).Should().Be(parts[2]);
        return JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).RootElement;
    }

    /// <summary>Records requests, and responds to all of them with an error.</summary>
    private sealed class Capture : HttpMessageHandler
    {
        public List<(HttpRequestMessage Request, byte[] Body)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken)));
            return new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError);
        }
    }
}
