using System.Globalization;
using System.Text.RegularExpressions;

namespace DynamicConnect.Testing;

/// <summary>Gets the words and the length of spoken texts.</summary>
internal static partial class Speech
{
    private const double CharactersPerSecond = 15;
    private const double ShortestSeconds = 1;

    /// <summary>Gets the spoken words of a text, without SSML tags.</summary>
    public static string WordsOf(string text) =>
        IsSsml(text) ? Space().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(text, " ")), " ").Trim() : text;

    /// <summary>Estimates how long it takes to speak a text, including breaks.</summary>
    public static TimeSpan LengthOf(string text)
    {
        double seconds = Math.Max(ShortestSeconds, WordsOf(text).Length / CharactersPerSecond);
        if (IsSsml(text))
        {
            foreach (Match pause in Break().Matches(text))
            {
                double time = double.Parse(pause.Groups["time"].Value, CultureInfo.InvariantCulture);
                seconds += pause.Groups["unit"].Value == "ms" ? time / 1000 : time;
            }
        }

        return TimeSpan.FromMilliseconds(Math.Round(seconds * 1000));
    }

    private static bool IsSsml(string text) => text.TrimStart().StartsWith("<speak", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("""<break[^>]*time=["'](?<time>[0-9.]+)(?<unit>ms|s)["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
