using System.Text.RegularExpressions;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Documentation;

namespace DynamicConnect.Tests.Validation;

/// <summary>A rule about a text is a function in the library and a pattern in the schema: both say the same.</summary>
public sealed class PatternTests
{
    private static readonly TextRule[] Rules =
    [
        TelephonyRules.E164, TelephonyRules.DtmfKeys, TelephonyRules.Key, TelephonyRules.LegUuid, TelephonyRules.Language,
        AddressRules.Url, AddressRules.Sip, AddressRules.WebSocket,
        TextRules.NotBlank, TextRules.AudioFormat, TextRules.UserToUser, TextRules.Authorization, TextRules.Shaken,
    ];

    private static readonly string[] Seeds =
    [
        "", " ", "\t", "0", "#", "447700900123", "1234567", "123456789012345", "1p2*#", "63f61863-4a51-4f6b-86e1-46edebcf9356",
        "en", "en-GB", "cmn-Hans-CN", "x-klingon", "https://example.com/a?b#c", "http://a", "HTTPS://A", "https://", "https:///a",
        "sip:a", "SIPS:a@b;c=d", "ws://a/b", "wss://a", "audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000", "Bearer abc~",
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

        foreach (var rule in Rules)
        {
            var pattern = new Regex(rule.Pattern, RegexOptions.CultureInvariant);
            texts.Where(text => text is not [.., '\n'] && rule.IsRight(text) != pattern.IsMatch(text)).Should().BeEmpty("{0} is one rule", rule.Info.Id);
        }
    }

    [Theory]
    [InlineData(1, 120)]
    [InlineData(1, 7)]
    [InlineData(0, 10)]
    [InlineData(45, 120)]
    [InlineData(3, 7200)]
    public void NumberPattern_Range_IsThatRange(int minimum, int maximum)
    {
        var pattern = new Regex(NumberPattern.Between(minimum, maximum));

        Enumerable.Range(0, maximum + 200).Where(number => pattern.IsMatch($"{number}")).Should().Equal(Enumerable.Range(minimum, maximum - minimum + 1));
        pattern.IsMatch("01").Should().BeFalse();
    }

    private static string Mutate(string seed, Random random)
    {
        var characters = seed.ToList();
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var at = random.Next(characters.Count + 1);
            var character = "0123456789aAzZ-+*#p; <>:/?.\"é\u00A0\t"[random.Next(31)];
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
