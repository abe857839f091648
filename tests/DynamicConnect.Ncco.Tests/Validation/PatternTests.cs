using System.Text.Json;
using System.Text.RegularExpressions;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Validation;

/// <summary>A rule about a string is a function in the library and a pattern in the schema. Both give the same results.</summary>
public sealed class PatternTests
{
    // Each rule, with a property that is declared with it.
    private static readonly (TextRule Rule, string Definition, string Property)[] Rules =
    [
        (ValueRules.E164, "PhoneEndpoint", "number"),
        (ValueRules.DtmfKeys, "PhoneEndpoint", "dtmfAnswer"),
        (ValueRules.Key, "RecordAction", "endOnKey"),
        (ValueRules.Language, "TalkAction", "language"),
        (AddressRules.Url, "ConnectAction", "eventUrl"),
        (AddressRules.Sip, "SipEndpoint", "uri"),
        (AddressRules.WebSocket, "WebSocketEndpoint", "uri"),
        (ValueRules.NotBlank, "ConversationAction", "name"),
        (ValueRules.AudioFormat, "WebSocketEndpoint", "content-type"),
        (ValueRules.UserToUser, "SipStandardHeaders", "User-to-User"),
        (ValueRules.AuthorizationHeader, "WebSocketAuthorization", "value"),
        (ValueRules.Shaken, "PhoneEndpoint", "shaken"),
    ];

    private static readonly string[] Seeds =
    [
        "", " ", "\t", "0", "#", "447700900123", "1234567", "123456789012345", "1p2*#", "63f61863-4a51-4f6b-86e1-46edebcf9356",
        "en", "en-GB", "cmn-Hans-CN", "x-klingon", "https://example.com/a?b#c", "http://a", "HTTPS://A", "https://", "https:///a",
        "https://a@b:8080/c@d", "https://:8080/a", "sip:@", "sip:a", "sip:a%0d", "sip:a%7Fb", "sip:%20", "SIPS:a@b;c=d", "ws://a/b", "wss://a", "audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000", "Bearer abc~",
        "a.b.c;info=<https://a>;alg=ES256;ppt=\"shaken\"", "a;info=<>;alg=ES256;ppt=\"shaken\"", "a;info=<b>c>;alg=ES256;ppt=\"shaken\"", "é", "\u00A0", "😀",
    ];

    private static readonly string[] Borders =
    [
        "en-abcdefg1", ";info=<https://a>;alg=ES256;ppt=\"shaken\"", .. new[] { 256, 257, 8191, 8192 }.Select(length => new string('x', length)),
    ];

    [Fact]
    public void IsRight_SeedsAndTheirMutations_AgreesWithPattern()
    {
        var random = new Random(4711);
        var texts = Seeds.Concat(Borders).Concat(Enumerable.Range(0, 20_000).Select(_ => Mutate(Seeds[random.Next(Seeds.Length)], random))).ToList();

        foreach (var (rule, definition, property) in Rules)
        {
            var pattern = new Regex(Pattern(definition, property), RegexOptions.CultureInvariant);
            texts.Where(text => text is not [.., '\n'] && rule.IsRight(text) != pattern.IsMatch(text)).Should().BeEmpty("{0} is one rule", rule.Rule.Id);
        }
    }

    [Fact]
    public void Pattern_OfANumberInAString_IsTheRangeOfItsRule()
    {
        var pattern = new Regex(Pattern("ConnectAction", "timeout"));

        Enumerable.Range(0, 400).Where(number => pattern.IsMatch($"{number}")).Should().Equal(Enumerable.Range(1, 120));
        pattern.IsMatch("01").Should().BeFalse();
    }

    private static string Pattern(string definition, string property)
    {
        using var schema = JsonDocument.Parse(NccoSchema.Json);
        var described = schema.RootElement.GetProperty("definitions").GetProperty(definition).GetProperty("properties").GetProperty(property);
        return (described.TryGetProperty("items", out var items) ? items : described).GetProperty("pattern").GetString()!;
    }

    private static string Mutate(string seed, Random random)
    {
        var characters = seed.ToList();
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var at = random.Next(characters.Count + 1);
            var character = "0123456789aAzZ-+*#p; <>:/?.@\"é\u00A0\t"[random.Next(32)];
            if (random.Next(3) == 0 && at < characters.Count)
            {
                characters.RemoveAt(at);
            }
            else
            {
                characters.Insert(at, character);
            }
        }

        return new string([.. characters]);
    }
}
