namespace DynamicConnect.Testing;

/// <summary>The keys of a telephone.</summary>
internal static class Keys
{
    public const string All = "0123456789*#";
    public const char Pause = 'p';

    public static TimeSpan PauseLength { get; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gives the keys back, or throws when one is none.</summary>
    public static string Check(string keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (char key in keys)
        {
            if (key != Pause && !All.Contains(key, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"\"{keys}\" has the key '{key}'. Keys are 0 to 9, * and #, and p for a pause of half a second.",
                    nameof(keys));
            }
        }

        return keys;
    }
}
