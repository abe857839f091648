namespace DynamicConnect.Tests.Documentation;

public sealed class GeneratedFileTests
{
    public static IEnumerable<object[]> Names => GeneratedFiles.All.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void File_InDocs_IsWhatTheCodeSays(string name) => GeneratedFile.Verify(name, GeneratedFiles.All[name]());

    [Fact]
    public void Reference_InDocs_HasNoOtherPages() => GeneratedFile.InFolder("reference").Should().BeSubsetOf(GeneratedFiles.All.Keys);
}
