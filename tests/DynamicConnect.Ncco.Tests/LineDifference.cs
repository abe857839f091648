using System.Text;

namespace DynamicConnect.Tests;

/// <summary>Describes the difference between two texts with many lines, like a patch.</summary>
internal static class LineDifference
{
    /// <summary>
    /// Returns the removed lines with a minus sign and the added lines with a plus sign, each with its number, below the last line before
    /// them that is not indented.
    /// </summary>
    public static string Between(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        var common = CommonLines(left, right);
        StringBuilder text = new("these lines are gone (-) and new (+).\n");
        var heading = -1;
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                i++;
                j++;
                continue;
            }

            var isGone = j == right.Length || (i < left.Length && common[i + 1][j] >= common[i][j + 1]);
            var (lines, at, sign) = isGone ? (left, i++, '-') : (right, j++, '+');
            var above = Heading(lines, at);
            if (above >= 0 && above != heading)
            {
                text.Append("  ").Append(lines[above]).Append('\n');
                heading = above;
            }

            text.Append(sign).Append(' ').Append(lines[at]).Append("    (line ").Append(at + 1).Append(")\n");
        }

        return text.ToString();
    }

    private static int Heading(string[] lines, int at)
    {
        if (lines[at].Length == 0 || lines[at][0] != ' ')
        {
            return -1;
        }

        do
        {
            at--;
        }
        while (at >= 0 && (lines[at].Length == 0 || lines[at][0] == ' '));
        return at;
    }

    /// <summary>Returns how many lines both texts have in common from each pair of lines on.</summary>
    private static int[][] CommonLines(string[] left, string[] right)
    {
        var common = left.Append("").Select(_ => new int[right.Length + 1]).ToArray();
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i][j] = left[i] == right[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }
}
