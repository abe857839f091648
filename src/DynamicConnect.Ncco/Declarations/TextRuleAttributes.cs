namespace DynamicConnect.Declarations;

/// <summary>Text to speak: plain text or SSML.</summary>
[SchemaKeyword("anyOf", $$"""[{"pattern":"{{Plain}}"},{"pattern":"{{Ssml}}"}]""")]
internal sealed class SpokenTextAttribute(int maxLength) : RuleAttribute
{
    private const string Tag = "<[A-Za-z/!?][^>]*>";
    private const string Any = @"[\\s\\S]";
    private const string Elements =
        "speak|break|say-as|prosody|emphasis|phoneme|sub|p|s|w|mark|audio|voice|lang|desc|lexicon|metadata|par|seq|media"
        + @"|(?:amazon|google|mstts|vonage):[^ \\t\\r\\n/>]*";

    private const string SsmlTag = "</?(?:" + Elements + @")(?:[ \\t\\r\\n/][^>]*)?>";
    private const string Silence = @"<speak[^>]*(?:/>|>\\s*</speak\\s*>)\\s*$";
    private const string Plain = "^(?=" + Any + @"*[^\\s])(?!" + Any + "*" + SsmlTag + ")" + Any + "{0,$0}$";
    private const string Ssml =
        @"^\\s*(?=<speak[ \\t\\r\\n/>])(?!" + Silence + ")(?:(?:" + Tag + ")*(?!" + Tag + ")" + Any + "){0,$0}(?:" + Tag + @")*\\s*$";

    public int MaxLength => maxLength;
}

/// <summary>A BCP-47 tag.</summary>
[SchemaPattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
internal sealed class LanguageAttribute : RuleAttribute;

/// <summary>A telephone number in E.164 format, without a plus sign.</summary>
[SchemaPattern(Pattern)]
internal sealed class E164Attribute : RuleAttribute
{
    public const string Pattern = "^[1-9][0-9]{6,14}$";
}

/// <summary>The keys that are sent when a call is answered.</summary>
[SchemaPattern("^[0-9*#p]*$")]
internal sealed class DtmfKeysAttribute : RuleAttribute;

/// <summary>One key.</summary>
[SchemaPattern("^[0-9*#]$")]
internal sealed class KeyAttribute : RuleAttribute;

/// <summary>The IDs of legs. The schema doesn't check them, because another format is only a warning.</summary>
internal sealed class LegIdsAttribute : RuleAttribute;

/// <summary>An absolute http or https URL.</summary>
[SchemaPattern(Pattern)]
internal sealed class UrlAttribute : RuleAttribute
{
    public const string Pattern = "^[hH][tT][tT][pP][sS]?://" + Address;

    /// <summary>The rest of an address, after the scheme: user information, a host that isn't empty, and anything visible.</summary>
    public const string Address =
        "(?:[^/?#;" + Invisible + "]*@)?[^/?#;@:." + Invisible + "][^/?#;@" + Invisible + "]*(?:[/?#;][^" + Invisible + "]*)?$";

    /// <summary>White space and control characters.</summary>
    private const string Invisible = "\\s\\u0000-\\u001f\\u007f-\\u009f";
}

/// <summary>Absolute http or https URLs.</summary>
[SchemaPattern(UrlAttribute.Pattern, OfItems = true)]
internal sealed class UrlsAttribute : RuleAttribute;

/// <summary>A sip or sips URI.</summary>
[SchemaPattern("^(?![\\s\\S]*%(?:[01][0-9A-Fa-f]|7[fF]))[sS][iI][pP][sS]?:" + UrlAttribute.Address)]
internal sealed class SipUriAttribute : RuleAttribute;

/// <summary>A ws or wss URI.</summary>
[SchemaPattern("^[wW][sS][sS]?://" + UrlAttribute.Address)]
internal sealed class WebSocketUriAttribute : RuleAttribute;

/// <summary>A string that isn't blank.</summary>
[SchemaPattern("[^\\s]")]
internal sealed class NotBlankAttribute : RuleAttribute;

/// <summary>An optional string that has no effect when it is blank, which is a warning.</summary>
internal sealed class BlankHasNoEffectAttribute : RuleAttribute;

/// <summary>A string without line breaks or other control characters.</summary>
[SchemaKeyword("not", $$"""{"pattern":"{{ControlCharacter}}"}""")]
internal sealed class NoControlCharactersAttribute : RuleAttribute
{
    /// <summary>A control character, in a pattern inside JSON.</summary>
    public const string ControlCharacter = """[\\u0000-\\u001f\\u007f-\\u009f]""";
}

/// <summary>An audio format of a WebSocket.</summary>
[SchemaPattern("^audio/l16;rate=(8000|16000|24000)$")]
internal sealed class AudioFormatAttribute : RuleAttribute;

/// <summary>A User-to-User header.</summary>
[SchemaPattern("^[\\s\\S]{0,256}$")]
internal sealed class UserToUserAttribute : RuleAttribute;

/// <summary>An authorization header.</summary>
[SchemaPattern("^[ -~]{1,8191}$")]
internal sealed class AuthorizationHeaderAttribute : RuleAttribute;

/// <summary>A STIR/SHAKEN identity header.</summary>
[SchemaPattern("^[^;\\s\\u0000-\\u001f\\u007f-\\u009f]+;info=<[^>\\s\\u0000-\\u001f\\u007f-\\u009f]+>;alg=ES256;ppt=\"shaken\"$")]
internal sealed class ShakenAttribute : RuleAttribute;

/// <summary>Open JSON that must be an object.</summary>
[SchemaKeyword("type", "\"object\"")]
internal sealed class JsonObjectAttribute : RuleAttribute;

/// <summary>Open JSON that must be an object of SIP headers: names are tokens, values are strings without control characters.</summary>
[SchemaKeyword("type", "\"object\"")]
[SchemaKeyword(
    "patternProperties",
    """{"^[A-Za-z0-9.!%*_+`'~-]+$":{"type":"string","not":{"pattern":""" + "\"" + NoControlCharactersAttribute.ControlCharacter + "\"}}}")]
[SchemaKeyword("additionalProperties", "false")]
internal sealed class SipHeadersAttribute : RuleAttribute;

/// <summary>Open JSON without control characters in names and strings, at any depth.</summary>
internal sealed class NoControlCharactersInsideAttribute : RuleAttribute;

/// <summary>Open JSON that must be an object of limited size.</summary>
[SchemaKeyword("type", "\"object\"")]
internal sealed class JsonObjectOfAtMostAttribute(int maxBytes) : RuleAttribute
{
    public int MaxBytes => maxBytes;
}
