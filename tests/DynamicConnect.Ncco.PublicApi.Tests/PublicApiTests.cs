namespace DynamicConnect.Tests;

public sealed class PublicApiTests
{
    public static IEnumerable<object[]> Packages => Package.Names.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task PublicApi_OfAPackage_IsAsReviewed(string name)
    {
        var package = new Package(name);
        var builds = package.Frameworks.Select(framework => (Framework: framework, Types: PublicSurface.Of(package.Open(framework)).ToList())).ToList();

        await Snapshot.Verify(PublicApiText.Write(builds), name, "txt");
    }
}
