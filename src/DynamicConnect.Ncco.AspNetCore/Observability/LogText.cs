namespace DynamicConnect.AspNetCore;

/// <summary>Makes untrusted text safe for logs.</summary>
internal static class LogText
{
    private const int MaxLength = 200;

    /// <summary>Replaces control characters and line and paragraph separators, and truncates long text.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string start = text.Length > MaxLength ? $"{text.AsSpan(0, MaxLength)}…" : text;
        return start.Any(IsUnsafe) ? string.Create(start.Length, start, static (safe, source) =>
        {
            for (int index = 0; index < safe.Length; index++)
            {
                safe[index] = IsUnsafe(source[index]) ? '?' : source[index];
            }
        }) : start;
    }

    private static bool IsUnsafe(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
