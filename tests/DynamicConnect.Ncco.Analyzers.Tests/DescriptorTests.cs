using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Tests;

public sealed class DescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All = [.. Programs.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rows of the rules page: ID, severity, while typing, what, why, wrong, right.</summary>
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadLines(Path.Combine(Folders.Repository, "docs", "rules.md"))
            .Where(line => line.StartsWith("| <a id=", StringComparison.Ordinal))
            .Select(line => line.Split(" | ")),
    ];

    public static TheoryData<string> Examples => [.. Rows.Where(row => !row[^2].Contains('…', StringComparison.Ordinal)).Select(IdOf)];

    [Fact]
    public void Rules_OfThePage_HaveADescriptor() => All.Select(rule => rule.Id).Should().Contain(Rows.Select(IdOf));

    [Fact]
    public void Severity_OfEachRule_FollowsThatOfTheLibrary() => Rows
        .Where(row => All.Single(rule => rule.Id == IdOf(row)).DefaultSeverity != (row[1] == "Information" || IdOf(row) == "NCCO4003" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning))
        .Should().BeEmpty();

    [Fact]
    public void HelpLink_OfEachRule_LeadsToItsPlace() => All
        .Where(rule => !rule.HelpLinkUri.StartsWith("https://", StringComparison.Ordinal)
            || !File.ReadAllText(PageOf(Descriptors.PageOf(rule.Id))).Contains($"<a id=\"{rule.Id}\"></a>", StringComparison.Ordinal))
        .Select(rule => rule.Id)
        .Should().BeEmpty();

    [Fact]
    public void Releases_ListAllRules()
    {
        var file = Path.Combine(Folders.Repository, "src", "DynamicConnect.Ncco.Analyzers", "AnalyzerReleases.Unshipped.md");
        var text = string.Concat(
            "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n",
            string.Concat(All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n")));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OfThePage_IsFoundInAString(string rule)
    {
        var row = Rows.Single(row => IdOf(row) == rule);

        (await Rules(row[^2])).Should().Contain(rule);
        (await Rules(row[^1])).Should().NotContain(rule);
    }

    private static async Task<IEnumerable<string>> Rules(string cell)
    {
        var json = Regex.Match(cell, "`+ ?(.*?) ?`+").Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal);
        var source = Programs.Method($"var x = Ncco.Check({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)});");
        return (await Programs.AnalyzeAsync(Programs.Compile(source))).Select(diagnostic => diagnostic.Id);
    }

    private static string IdOf(string[] row) => Regex.Match(row[0], "id=\"(.*?)\"").Groups[1].Value;

    private static string PageOf(string link) => Path.Combine(Folders.Repository, "docs", link.Split('/')[^1].Split('#')[0]);
}
