namespace DynamicConnect.Testing;

/// <summary>Compares two stories line by line.</summary>
internal static class StoryDifference
{
    public static IReadOnlyList<string> Between(string[] expected, string[] actual)
    {
        // The length of the longest common subsequence, from each pair of positions to the end.
        int[][] common = [.. expected.Append("").Select(_ => new int[actual.Length + 1])];
        for (int left = expected.Length - 1; left >= 0; left--)
        {
            for (int right = actual.Length - 1; right >= 0; right--)
            {
                common[left][right] = expected[left] == actual[right]
                    ? common[left + 1][right + 1] + 1
                    : Math.Max(common[left + 1][right], common[left][right + 1]);
            }
        }

        List<string> lines = [];
        int i = 0;
        int j = 0;
        while (i < expected.Length || j < actual.Length)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                i++;
                j++;
            }
            else if (j == actual.Length || (i < expected.Length && common[i + 1][j] >= common[i][j + 1]))
            {
                lines.Add($"- {expected[i++]}");
            }
            else
            {
                lines.Add($"+ {actual[j++]}");
            }
        }

        return lines;
    }
}
