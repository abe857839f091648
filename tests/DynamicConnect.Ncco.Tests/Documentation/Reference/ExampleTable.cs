using System.Text;
using DynamicConnect.Json;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>Writes the JSON of a sample, which is its snapshot, next to the C# that creates it: the record and the builder calls.</summary>
internal static class ExampleTable
{
    private static readonly Dictionary<string, string> CSharp = Directory
        .GetFiles(Path.Combine(Snapshot.Folder, ".."), "*Samples.cs", SearchOption.AllDirectories)
        .SelectMany(file => SampleText.In(File.ReadAllText(file).Replace("\r\n", "\n")))
        .ToDictionary(sample => sample.Key, sample => sample.Value);

    public static string Write(Sample sample)
    {
        var table = new StringBuilder("<table>\n<tr><th>JSON</th><th>C#</th></tr>\n<tr valign=\"top\"><td>\n\n");
        Append(table, $"json snapshot={sample.Name}", Indented(sample.Record.ToString()));
        table.Append("\n</td><td>\n\n");
        Append(table, $"csharp sample={sample.Name}", CSharp[sample.Name]);
        if (CSharp.TryGetValue(sample.Name + ".builder", out var builder))
        {
            table.Append('\n');
            Append(table, $"csharp sample={sample.Name}.builder", builder);
        }

        return table.Append("\n</td></tr>\n</table>\n").ToString();
    }

    private static void Append(StringBuilder table, string info, string text) =>
        table.Append("```").Append(info).Append('\n').Append(text).Append("\n```\n");

    private static string Indented(string json) => Indentation.Standard.Apply(JsonData.Parse(json).Json);
}
