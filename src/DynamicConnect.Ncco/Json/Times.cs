using System.Globalization;

namespace DynamicConnect.Json;

/// <summary>Writes points in time as ISO 8601 strings.</summary>
internal static class Times
{
    /// <summary>Appends a time with its offset and three fractional digits, or seven if it is more precise than a millisecond.</summary>
    public static Span<byte> Append(Span<byte> rest, DateTimeOffset time)
    {
        string fraction = time.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        string offset = time.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return rest.AppendAscii(time.ToString($"yyyy-MM-dd'T'HH:mm:ss.{fraction}{offset}", CultureInfo.InvariantCulture));
    }
}
