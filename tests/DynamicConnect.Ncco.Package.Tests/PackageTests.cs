namespace DynamicConnect.Package.Tests;

public sealed class PackageTests
{
    [Fact]
    public void Library_FromThePackage_WritesJson() =>
        new Ncco { Text = "Hi" }.ToJson().Should().Be("""[{"action":"talk","text":"Hi"}]""");
}
