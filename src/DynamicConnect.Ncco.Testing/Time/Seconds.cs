namespace DynamicConnect.Testing;

/// <summary>Describes durations in messages and transcripts.</summary>
internal static class Seconds
{
    public static string Of(TimeSpan time) =>
        time == TimeSpan.FromSeconds(1) ? "1 second" : FormattableString.Invariant($"{time.TotalSeconds} seconds");
}
