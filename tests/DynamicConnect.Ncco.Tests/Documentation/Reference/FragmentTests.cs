namespace DynamicConnect.Tests.Documentation.Reference;

public sealed class FragmentTests
{
    [Fact]
    public void Fragments_All_BelongToAPage() =>
        Fragment.Names.Should().BeEquivalentTo([.. ReferencePage.All.Select(page => $"{page.Folder}/{page.Name}.md"), Fragment.Index]);

    [Fact]
    public void Fragments_OfPages_TellPitfalls() =>
        Fragment.Names.Where(name => name != Fragment.Index && !Fragment.Read(name).Contains("## Pitfalls\n\n- ")).Should().BeEmpty();
}
