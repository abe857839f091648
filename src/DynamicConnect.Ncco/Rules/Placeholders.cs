namespace DynamicConnect.Rules;

/// <summary>
/// Finds template placeholders that were not filled in: <c>{id}</c>, <c>&lt;number&gt;</c>, <c>TO_NUMBER</c>, <c>YOUR-DOMAIN</c>.
/// </summary>
internal static class Placeholders
{
    private static readonly string[] Names = ["undefined", "yourdomain", "your-domain", "your-subdomain", "your-app", "your-url"];

    private static readonly string[] Ends =
    [
        "_NUMBER", "_URL", "_URI", "_ID", "_UUID", "_KEY", "_HOST", "_HOSTNAME", "_DOMAIN", "_NAME", "_TOKEN", "_SECRET", "_ADDRESS",
        "_PORT", "_HERE",
    ];

    public static bool AreIn(string address)
    {
        bool mayBeMarked = address.AsSpan().IndexOfAny('{', '<', '%') >= 0;
        if (mayBeMarked && (IsBetween(address, "{", "}") || IsBetween(address, "<", ">") || IsBetween(address, "%7B", "%7D")))
        {
            return true;
        }

        // A route parameter: /calls/:id.
        if (address.Contains("/:"))
        {
            return true;
        }

        ReadOnlySpan<char> rest = MayBeNamed(address) ? address : default;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> part = Characters.Before(rest, "/?#&=:@.;");
            if (IsPlaceholder(part))
            {
                return true;
            }

            rest = rest[Math.Min(part.Length + 1, rest.Length)..];
        }

        return false;
    }

    /// <summary>Whether there is a single name between two marks. JSON in a query string has more than a name there.</summary>
    private static bool IsBetween(string address, string open, string close)
    {
        const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;
        for (int at = address.IndexOf(open, AnyCase); at >= 0; at = address.IndexOf(open, at + 1, AnyCase))
        {
            int start = at + open.Length;
            int end = start;
            while (end < address.Length && (Characters.IsLetterOrDigit(address[end]) || address[end] is '_' or '-' or '.'))
            {
                end++;
            }

            if (end > start && string.Compare(address, end, close, 0, close.Length, AnyCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeNamed(string address) =>
        address.AsSpan().IndexOfAny('_', '-') >= 0 || address.Contains("undefined") || address.Contains("yourdomain");

    private static bool IsPlaceholder(ReadOnlySpan<char> part)
    {
        foreach (string name in Names)
        {
            if (part.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        bool hasSeparator = false;
        foreach (char character in part)
        {
            hasSeparator |= character is '_' or '-';
            if (character is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return false;
            }
        }

        return hasSeparator && IsPlaceholder(part.ToString().Replace('-', '_'));
    }

    private static bool IsPlaceholder(string name) =>
        name.StartsWith("YOUR_", StringComparison.Ordinal) || Array.Exists(Ends, end => name.EndsWith(end, StringComparison.Ordinal));
}
