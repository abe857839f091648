using Xunit.Sdk;

namespace DynamicConnect.Tests;

/// <summary>Follows the file conventions of Verify, for builds without Verify.</summary>
/// <param name="folder">The folder of the <c>*.verified.*</c> files.</param>
/// <param name="accept">Whether a text replaces its snapshot instead of being compared.</param>
internal sealed class SnapshotFolder(string folder, bool accept)
{
    private const int Context = 40;

    public void Verify(string text, string name, string extension = "json")
    {
        if (text.Length == 0)
        {
            throw new XunitException($"Snapshot {name}: an empty text is not a snapshot.");
        }

        Directory.CreateDirectory(folder);
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        File.Delete(received);

        if (Directory.GetFiles(folder, name + ".verified.*").FirstOrDefault(x => x != verified) is { } rival)
        {
            throw new XunitException($"Snapshot {name}: {rival} has the same name.");
        }

        // WriteAllText writes no byte order mark, and ReadAllText removes one.
        text = WithLineFeeds(text);
        if (accept)
        {
            File.WriteAllText(verified, text);
            return;
        }

        var expected = File.Exists(verified) ? WithLineFeeds(File.ReadAllText(verified)) : "";
        if (text == expected || text + "\n" == expected)
        {
            return;
        }

        File.WriteAllText(received, text);
        var difference = extension == "json" ? FirstDifference(expected, text) : LineDifference.Between(expected, text);
        throw new XunitException(expected.Length == 0
            ? $"Snapshot {name}: {verified} does not exist. UPDATE_SNAPSHOTS=1 accepts {received}."
            : $"Snapshot {name}: {difference}\nUPDATE_SNAPSHOTS=1 accepts {received}.");
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string FirstDifference(string expected, string actual)
    {
        var at = expected.Zip(actual, (x, y) => x == y).TakeWhile(x => x).Count();
        var line = expected.Take(at).Count(x => x == '\n') + 1;
        return $"first difference at index {at}, line {line}:\nexpected: {Around(expected, at)}\nactual:   {Around(actual, at)}";
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Context);
        var end = Math.Min(text.Length, at + Context);
        return (start > 0 ? "…" : "") + text.Substring(start, end - start).Replace("\n", "\\n") + (end < text.Length ? "…" : "");
    }
}
