using System.Globalization;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>
/// A point in time, as an ISO 8601 string with an offset. Without an offset the time is ambiguous, so the string is rejected.
/// </summary>
internal sealed class TimeValueReader : ValueReader<DateTimeOffset>
{
    private const int LongestFraction = 7;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd' 'HH:mmK",
    ];

    public override string Expected => "a time such as 2020-01-01T12:00:00.000Z";

    public override bool TryRead(ref DocumentReader reader, out DateTimeOffset value)
    {
        value = default;
        return reader.Token == JsonTokenType.String
            && TrySpell(Utf8.DecodeValid(reader.Bytes), out string text)
            && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>
    /// Converts a time to a format that every framework accepts: at most seven fractional digits, and a colon in the offset.
    /// </summary>
    private static bool TrySpell(string time, out string text)
    {
        text = time;
        int sign = time.LastIndexOfAny(['+', '-']);
        bool isUtc = time is [.., 'Z' or 'z'];
        int end = isUtc ? time.Length - 1 : sign;
        if (end < "yyyy-MM-ddTHH:mm".Length)
        {
            return false;
        }

        string? offset = isUtc ? "+00:00" : time[end..] switch
        {
            { Length: 3 } hours => hours + ":00",
            { Length: 5 } digits => digits.Insert(3, ":"),
            { Length: 6 } spelled => spelled,
            _ => null,
        };
        int point = time.AsSpan().IndexOf('.');
        text = time[..(point < 0 ? end : Math.Min(end, point + 1 + LongestFraction))] + offset;
        return offset is not null && (point < 0 || AreDigits(time, point + 1, end));
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (text[index] is < '0' or > '9')
            {
                return false;
            }
        }

        return start < end;
    }
}
