namespace DynamicConnect.Rules;

/// <summary>The SSML elements that the platform and its providers support.</summary>
internal static class SsmlElements
{
    /// <summary>More characters than any name has, including the slash before it and the space after it.</summary>
    public const int LongestName = 32;

    private static readonly string[] Names =
    [
        "speak", "break", "say-as", "prosody", "emphasis", "phoneme", "sub", "p", "s", "w", "mark", "audio", "voice", "lang",
        "desc", "lexicon", "metadata", "par", "seq", "media",
    ];

    private static readonly string[] Prefixes = ["amazon:", "google:", "mstts:", "vonage:"];

    /// <summary>Whether the content of angle brackets is an SSML tag.</summary>
    public static bool IsTag(ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> rest = content is ['/', ..] ? content[1..] : content;
        int end = rest.IndexOfAny(" \t\r\n/".AsSpan());
        ReadOnlySpan<char> name = end < 0 ? rest : rest[..end];
        foreach (string known in Names)
        {
            if (name.SequenceEqual(known.AsSpan()))
            {
                return true;
            }
        }

        foreach (string prefix in Prefixes)
        {
            if (name.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
