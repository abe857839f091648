using Xunit.Sdk;

namespace DynamicConnect.Tests.Documentation;

/// <summary>A file of the documentation that is written from the code.</summary>
internal static class GeneratedFile
{
    /// <summary>Compares the file with what the code says; with <c>UPDATE_DOCS=1</c> writes it.</summary>
    public static void Verify(string name, string text)
    {
        var path = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "..", "..", "docs", name));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n") : "";
        if (committed != text)
        {
            var line = committed.Split('\n').Zip(text.Split('\n'), (left, right) => left == right).TakeWhile(same => same).Count() + 1;
            throw new XunitException($"docs/{name} is stale from line {line} on: it is not what the code says. UPDATE_DOCS=1 dotnet test writes it anew.");
        }
    }
}
