using System.Globalization;

namespace DynamicConnect.Json;

/// <summary>Points in time as ISO 8601 text.</summary>
internal static class Times
{
    /// <summary>Appends a time with milliseconds, or with all seven digits where there are more, and its offset.</summary>
    public static Span<byte> Append(Span<byte> rest, DateTimeOffset time)
    {
        string fraction = time.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        string offset = time.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        foreach (char character in time.ToString($"yyyy-MM-dd'T'HH:mm:ss.{fraction}{offset}", CultureInfo.InvariantCulture))
        {
            rest = rest.Append((byte)character);
        }

        return rest;
    }
}
