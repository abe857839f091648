using System.Text.RegularExpressions;

namespace DynamicConnect.Docs.Tests;

public sealed class DocumentsTests
{
    private static readonly string[] CodeLanguages = ["csharp", "vb"];
    private static readonly string[] OtherLanguages = ["ini", "json", "jsonc", "text", "bash", "xml", "mermaid"];

    [Fact]
    public void Documents_AllCode_IsCompiled()
    {
        var snippets = SnippetText.All();
        var samples = SnippetText.Samples();

        var violations = Documents.Blocks().Where(x => CodeLanguages.Contains(x.Language)).Select(block => block.Tie switch
        {
            "snippet" when snippets.GetValueOrDefault(block.Name) == block.Text => null,
            "snippet" => $"{block.Place} is not the snippet {block.Name}, which is:\n{snippets.GetValueOrDefault(block.Name)}",
            "file" when Documents.Exists(block.Name) && IsExcerpt(block.Text, Documents.Read(block.Name)) => null,
            "file" => $"{block.Place} is no excerpt of {block.Name}: its lines must stand there, in this order.",
            "sample" when samples.GetValueOrDefault(block.Name) == block.Text => null,
            "sample" => $"{block.Place} is not the sample {block.Name}, which is:\n{samples.GetValueOrDefault(block.Name)}",
            _ => $"{block.Place} names no code: ```{block.Language} snippet=Name, file=path or sample=name.",
        });

        violations.OfType<string>().Should().BeEmpty();
    }

    [Fact]
    public async Task Documents_AllOutput_IsWhatTheCodePrints()
    {
        var violations = new List<string>();
        foreach (var block in Documents.Blocks().Where(x => (x.Language == "json" && x.Tie != "snapshot") || x.Tie == "output"))
        {
            var output = await SnippetOutput.OfAsync(block.Name);
            if (block.Tie != "output" || output != block.Text)
            {
                violations.Add($"{block.Place} is not what {block.Name} prints:\n{output}");
            }
        }

        violations.Should().BeEmpty();
    }

    [Fact]
    public void Documents_AllSnapshots_AreThoseOfTheTests() =>
        Documents.Blocks()
            .Where(x => x.Tie == "snapshot" && JsonData.Parse(x.Text).ToString() != Documents.Read($"tests/DynamicConnect.Ncco.Tests/Snapshots/{x.Name}.verified.json"))
            .Select(x => $"{x.Place} is not the snapshot {x.Name}.")
            .Should().BeEmpty();

    [Fact]
    public void Documents_AllBlocks_SayTheirLanguage() =>
        Documents.Blocks()
            .Where(x => !CodeLanguages.Contains(x.Language) && !OtherLanguages.Contains(x.Language))
            .Select(x => $"{x.Place} is of the language '{x.Language}'.")
            .Should().BeEmpty();

    [Fact]
    public void Documents_AllFences_AreBlocks() =>
        Documents.Names
            .Where(x => Regex.Count(Documents.Read(x), "```") != 2 * Block.In(x, Documents.Read(x)).Count())
            .Should().BeEmpty();

    [Fact]
    public void Documents_AllLinksInside_LeadToAFile()
    {
        var violations =
            from name in Documents.Names
            from Match link in Regex.Matches(Documents.Read(name), @"\]\((?<path>[^):#]+)(#[^)]*)?\)")
            let path = Path.Combine(Path.GetDirectoryName(name)!, link.Groups["path"].Value)
            where !Documents.Exists(path)
            select $"{name} links to {path}, which does not exist.";

        violations.Should().BeEmpty();
    }

    [Fact]
    public void Documents_AllLinksToAPlace_FindIt()
    {
        var violations =
            from name in Documents.Names
            from Match link in Regex.Matches(Documents.Read(name), @"\]\((?<path>[^):#]*)#(?<place>[^)]+)\)")
            let path = link.Groups["path"].Value
            let target = path.Length > 0 ? Path.Combine(Path.GetDirectoryName(name)!, path) : name
            let place = link.Groups["place"].Value
            where target.EndsWith(".md", StringComparison.Ordinal) && Documents.Exists(target)
            where !Places(Documents.Read(target)).Contains(place, StringComparer.OrdinalIgnoreCase)
            select $"{name} links to {path}#{place}, which does not exist.";

        violations.Should().BeEmpty();
    }

    [Fact]
    public void Readme_OfThePackageForAspNetCore_ShowsTheCompiledProgram() =>
        Documents.Read("src/DynamicConnect.Ncco.AspNetCore/README.md").Should().Contain($"```csharp\n{SnippetText.All()["Signed"]}\n```");

    [Fact]
    public void Snippets_All_AreShown() =>
        SnippetText.All().Keys.Except(Documents.Blocks().Where(x => x.Tie == "snippet").Select(x => x.Name)).Should().BeEmpty();

    [Fact]
    public void Outputs_All_AreShown() =>
        SnippetOutput.Names.Except(Documents.Blocks().Where(x => x.Tie == "output").Select(x => x.Name)).Should().BeEmpty();

    [Fact]
    public void Readme_FirstScreen_ShowsTheFirstExampleAndTheCodeThatMakesIt() =>
        Block.In("README.md", Documents.Read("README.md")).Take(3).Select(x => x.Name)
            .Should().Equal("FirstAgent", "FirstAgent", "FirstAgentRecords");

    /// <summary>Returns the possible targets of links: headings, as GitHub names them, and elements with an ID.</summary>
    private static IEnumerable<string> Places(string markdown) =>
        Regex.Matches(markdown, "^#+ (?<name>.+)$", RegexOptions.Multiline)
            .Select(x => Regex.Replace(x.Groups["name"].Value, @"[^\p{L}\p{N} _-]", "").Replace(' ', '-'))
            .Concat(Regex.Matches(markdown, "<a id=\"(?<name>[^\"]+)\">").Select(x => x.Groups["name"].Value));

    private static bool IsExcerpt(string text, string file)
    {
        var lines = file.Split('\n').Select(x => x.Trim()).GetEnumerator();
        return text.Split('\n').Select(x => x.Trim()).Where(x => x.Length > 0).All(line =>
        {
            while (lines.MoveNext())
            {
                if (lines.Current == line)
                {
                    return true;
                }
            }

            return false;
        });
    }
}
