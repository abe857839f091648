namespace DynamicConnect.Json;

/// <summary>Finds the name that was probably meant.</summary>
internal static class SpellingSuggestion
{
    /// <summary>
    /// The candidate that differs from <paramref name="found"/> only in case, separators or one or two typos; <see langword="null"/> if
    /// there is none.
    /// </summary>
    public static string? Find(string found, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Max(1, found.Length / 4) + 1;
        foreach (string candidate in candidates.Where(candidate => found.Length <= 2 * candidate.Length))
        {
            int distance = Distance(Fold(found), Fold(candidate));
            if (distance < least)
            {
                nearest = candidate;
                least = distance;
            }
        }

        return nearest;
    }

    /// <summary>The end of a message that suggests the name that was probably meant; empty if there is none.</summary>
    public static string Hint(string found, IEnumerable<string> candidates) =>
        Find(found, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>
    /// The first of the found names that is probably a misspelling of <paramref name="name"/>; <see langword="null"/> if there is none.
    /// </summary>
    public static string? FindSlip(string name, IEnumerable<string> found) =>
        found.FirstOrDefault(other => other != name && Find(other, [name]) is not null);

    private static string Fold(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The number of letters to insert, remove, change or swap with their neighbors.</summary>
    private static int Distance(string left, string right)
    {
        int[][] distances = new int[left.Length + 1][];
        for (int i = 0; i <= left.Length; i++)
        {
            distances[i] = new int[right.Length + 1];
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i][j] = Math.Min(i, j) == 0 ? Math.Max(i, j) : Least(distances, left, right, i, j);
            }
        }

        return distances[left.Length][right.Length];
    }

    private static int Least(int[][] distances, string left, string right, int i, int j)
    {
        int change = distances[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int least = Math.Min(change, Math.Min(distances[i - 1][j], distances[i][j - 1]) + 1);
        bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
