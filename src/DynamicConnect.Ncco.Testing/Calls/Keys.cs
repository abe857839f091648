namespace DynamicConnect.Testing;

/// <summary>The keys of a telephone.</summary>
internal static class Keys
{
    public const string All = "0123456789*#";
    public const char Pause = 'p';

    public static TimeSpan PauseLength { get; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Returns the keys, or throws if one of them is not a key.</summary>
    public static string Check(string keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (char key in keys)
        {
            if (key != Pause && !All.Contains(key, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"\"{keys}\" contains '{key}', which is not a key. Use 0 to 9, *, #, or p for a pause of half a second.",
                    nameof(keys));
            }
        }

        return keys;
    }
}
