namespace DynamicConnect.Tests.Documentation;

public sealed class GeneratedFileTests
{
    [Fact]
    public void Schema_InDocs_IsWhatTheRowsSay() => GeneratedFile.Verify("ncco.schema.json", SchemaWriter.Write());

    [Fact]
    public void Rules_InDocs_AreThoseOfTheCode() => GeneratedFile.Verify("rules.md", RulesPage.Write());

    [Fact]
    public void Schema_AtRunTime_IsTheFile() => NccoSchema.Json.Should().Be(SchemaWriter.Write(), "the library has the file inside; after UPDATE_DOCS=1 it is built anew");
}
