namespace DynamicConnect.Tests.Documentation;

public sealed class GeneratedFileTests
{
    public static IEnumerable<object[]> Names => GeneratedFiles.All.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void File_InDocs_IsWhatTheCodeSays(string name) => GeneratedFile.Verify(name, GeneratedFiles.All[name]());

    [Fact]
    public void Reference_InDocs_HasNoOtherPages() => GeneratedFile.InFolder("reference").Should().BeSubsetOf(GeneratedFiles.All.Keys);

    [Fact]
    public void Schema_AtRunTime_IsTheFile()
    {
        if (!GeneratedFile.IsUpdated)
        {
            NccoSchema.Json.Should().Be(SchemaWriter.Write(), "the library has docs/ncco.schema.json inside; UPDATE_DOCS=1 dotnet test writes it, and the next build takes it");
        }
    }
}
