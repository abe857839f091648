using System.Text;

namespace DynamicConnect.Tests;

/// <summary>
/// Writes the public API of a package as text. If only some frameworks have a line, it ends with a comment that names them.
/// </summary>
internal static class PublicApiText
{
    public static string Write(IReadOnlyList<(string Framework, List<SurfaceType> Types)> builds)
    {
        StringBuilder text = new();
        var space = "";
        var types = builds.SelectMany(build => build.Types.Select(type => (build.Framework, Type: type))).GroupBy(build => build.Type.Name).OrderBy(type => type.Key, StringComparer.Ordinal);
        foreach (var type in types)
        {
            var current = type.First().Type.Namespace;
            text.Append(current == space ? "" : $"{(space.Length > 0 ? "\n" : "")}namespace {current}\n").Append('\n');
            space = current;
            Write(text, "", type.Select(build => (build.Framework, build.Type.Declaration)), builds.Count);
            Write(text, "    ", Sorted(type.SelectMany(build => build.Type.Members.Select(member => (build.Framework, Member: member)))), type.Count());
        }

        return text.ToString().TrimEnd();
    }

    private static IEnumerable<(string Framework, string Line)> Sorted(IEnumerable<(string Framework, SurfaceMember Member)> members) => members
        .OrderBy(member => member.Member.Key, StringComparer.Ordinal)
        .ThenBy(member => member.Member.Key.Length > 0 ? member.Member.Declaration : "", StringComparer.Ordinal)
        .Select(member => (member.Framework, member.Member.Declaration));

    private static void Write(StringBuilder text, string indentation, IEnumerable<(string Framework, string Line)> lines, int frameworks)
    {
        foreach (var line in lines.GroupBy(line => line.Line, line => line.Framework))
        {
            text.Append(indentation).Append(line.Key).Append(line.Count() < frameworks ? $" // {string.Join(", ", line)} only" : "").Append('\n');
        }
    }
}
