namespace DynamicConnect.Rules;

/// <summary>The SSML elements that the platform and its providers support.</summary>
internal static class SsmlElements
{
    /// <summary>More characters than any name has, including the slash before it and the space after it.</summary>
    public const int LongestName = 32;

    /// <summary>Whether the content of angle brackets is an SSML tag.</summary>
    public static bool IsTag(ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> rest = content is ['/', ..] ? content[1..] : content;
        ReadOnlySpan<char> name = Characters.Before(rest, " \t\r\n/");
        return name
            is "speak" or "break" or "say-as" or "prosody" or "emphasis" or "phoneme" or "sub" or "p" or "s" or "w" or "mark" or "audio"
            or "voice" or "lang" or "desc" or "lexicon" or "metadata" or "par" or "seq" or "media"
            || name.StartsWith("amazon:".AsSpan(), StringComparison.Ordinal)
            || name.StartsWith("google:".AsSpan(), StringComparison.Ordinal)
            || name.StartsWith("mstts:".AsSpan(), StringComparison.Ordinal)
            || name.StartsWith("vonage:".AsSpan(), StringComparison.Ordinal);
    }
}
