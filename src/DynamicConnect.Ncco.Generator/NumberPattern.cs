using System.Globalization;

namespace DynamicConnect.Generator;

/// <summary>Writes a regular expression for a range of whole numbers, because JSON Schema has no limits for numbers in strings.</summary>
internal static class NumberPattern
{
    public static string Between(int minimum, int maximum) => $"^({string.Join("|", Ranges(minimum, maximum))})$";

    /// <summary>Splits a range into parts that a pattern can match by digits: 1 to 120 becomes 1-9, 10-99, 100-119 and 120.</summary>
    private static IEnumerable<string> Ranges(int minimum, int maximum)
    {
        while (minimum <= maximum)
        {
            int free = 1;
            while (minimum % (free * 10) == 0 && minimum > 0 && minimum + (free * 10) - 1 <= maximum)
            {
                free *= 10;
            }

            int digit = minimum / free % 10;
            int count = Math.Min(10 - digit, (maximum - minimum + 1) / free);
            yield return Prefix(minimum / free / 10) + Digits(digit, digit + count - 1) + Rest(free);
            minimum += count * free;
        }
    }

    private static string Prefix(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    private static string Digits(int first, int last) => first == last ? $"{first}" : $"[{first}-{last}]";

    private static string Rest(int free) => free switch
    {
        1 => "",
        10 => "[0-9]",
        _ => $"[0-9]{{{Math.Round(Math.Log10(free))}}}",
    };
}
