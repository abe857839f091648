namespace DynamicConnect.Tests.Samples;

internal static class EndpointSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "phone.full",
            new PhoneEndpoint("4155550123")
            {
                DtmfAnswer = "1p2#*",
                OnAnswer = new OnAnswer("https://example.com/answer"),
                Shaken = "eyJhbGciOiJFUzI1NiJ9..;info=<https://example.com/cert.pem>;alg=ES256;ppt=\"shaken\"",
            },
            new PhoneEndpointBuilder("4155550123")
                .DtmfAnswer("1p2#*")
                .OnAnswer("https://example.com/answer")
                .Shaken("eyJhbGciOiJFUzI1NiJ9..;info=<https://example.com/cert.pem>;alg=ES256;ppt=\"shaken\"")
                .Build()),
        new("phone.minimal", new PhoneEndpoint { Number = "4155550123" }, new PhoneEndpointBuilder("4155550123").Build()),
        new("app.full", new AppEndpoint("jamie")),
        new("app.minimal", new AppEndpoint { User = "jamie" }),
        new(
            "websocket.full",
            new WebSocketEndpoint("wss://example.com/socket")
            {
                ContentType = "audio/l16;rate=16000",
                Headers = JsonData.Parse("""{"prospect_id":"abc","age":32,"vip":true}"""),
                Authorization = new WebSocketAuthorization(WebSocketAuthorizationType.Vonage),
            },
            new WebSocketEndpointBuilder("wss://example.com/socket")
                .ContentType("audio/l16;rate=16000")
                .Headers(JsonData.Parse("""{"prospect_id":"abc","age":32,"vip":true}"""))
                .Authorization(new WebSocketAuthorization(WebSocketAuthorizationType.Vonage))
                .Build()),
        new("websocket.minimal", new WebSocketEndpoint { Uri = "wss://example.com/socket" }, new WebSocketEndpointBuilder("wss://example.com/socket").Build()),
        new(
            "sip.full",
            new SipEndpoint("jamie", "example.com")
            {
                Uri = "sip:jamie@example.com",
                Headers = JsonData.Parse("""{"location":"New York City"}"""),
                StandardHeaders = new SipStandardHeaders { UserToUser = "342342ef34;encoding=hex" },
            },
            new SipEndpointBuilder()
                .Uri("sip:jamie@example.com")
                .User("jamie")
                .Domain("example.com")
                .Headers(JsonData.Parse("""{"location":"New York City"}"""))
                .UserToUser("342342ef34;encoding=hex")
                .Build()),
        new("sip.minimal", new SipEndpoint("sip:jamie@example.com"), new SipEndpointBuilder().Uri("sip:jamie@example.com").Build()),
        new("vbc.full", new VbcEndpoint("123")),
        new("vbc.minimal", new VbcEndpoint { Extension = "123" }),
        new("unknown-endpoint.full", new UnknownEndpoint("fax") { AdditionalProperties = AdditionalProperties.Parse("""{"number":"4155550123"}""") }),
        new("unknown-endpoint.minimal", new UnknownEndpoint()),
    ];
}
