using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Testing;

namespace DynamicConnect.Package.Tests;

public sealed class PackageTests
{
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string AlternativeNumber =
        """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

    private static readonly Ncco First = Ncco.Create()
        .Connect(new PhoneEndpoint("4155550123"), connect => connect
            .From("4155550123")
            .Timeout(TimeSpan.FromSeconds(10))
            .EventType(EventType.Synchronous)
            .EventUrl("https://example.com/events"))
        .Build();

    [Fact]
    public void Library_Loaded_ComesFromThePackage()
    {
        var dependencies = File.ReadAllText(Path.ChangeExtension(typeof(PackageTests).Assembly.Location, "deps.json"));
        using var document = JsonDocument.Parse(dependencies);

        document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(x => x.Name.StartsWith("DynamicConnect.Ncco/", StringComparison.Ordinal))
            .Select(x => x.Value.GetProperty("type").GetString())
            .Should().Equal("package");
    }

    [Fact]
    public void Library_Loaded_IsTheBuildForThisFramework() =>
        typeof(Ncco).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName
            .Should().Be(typeof(PackageTests).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName);

    [Fact]
    public void Library_Documentation_IsInThePackage() =>
        File.Exists(Path.Combine(PackageFolder(), "lib", "net10.0", "DynamicConnect.Ncco.xml")).Should().BeTrue();

    [Theory]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    public void Package_File_IsThere(string name) => File.Exists(Path.Combine(PackageFolder(), name)).Should().BeTrue();

    [Fact]
    public void Package_Frameworks_AreTheThree() =>
        Directory.GetDirectories(Path.Combine(PackageFolder(), "lib")).Select(Path.GetFileName)
            .Should().BeEquivalentTo("netstandard2.0", "net8.0", "net10.0");

    [Fact]
    public void Builder_DynamicConnect_GivesTheAnnouncedNcco() => First.ToJson().Should().Be(FirstAgent);

    [Fact]
    public void Parse_AnnouncedNcco_GivesAnEqualOne() => (Ncco.Parse(FirstAgent) == First).Should().BeTrue();

    [Fact]
    public void SourceGeneratedContext_OfAHost_GivesTheSameBytes()
    {
        var plan = new Plan(First, [new WaitAction()], new AppEndpoint("alice"), EventType.Synchronous, JsonData.EmptyObject);

        var json = JsonSerializer.Serialize(plan, HostContext.Default.Plan);

        json.Should().Be(
            """{"first_agent":""" + FirstAgent + ""","steps":[{"action":"wait"}],"agent":{"type":"app","user":"alice"},"mode":"synchronous","data":{}}""");
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, HostContext.Default.Plan)!, HostContext.Default.Plan).Should().Be(json);
    }

    [Fact]
    public void Options_OfAHost_DoNotReachTheNcco()
    {
        JsonSerializerOptions[] hosts =
        [
            new(),
            new(JsonSerializerDefaults.Web),
            new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ];

        hosts.Select(x => JsonSerializer.Serialize(Ncco.Parse(AlternativeNumber), x)).Should().AllBe(AlternativeNumber);
    }

    [Fact]
    public async Task TestingPackage_PlaysACall()
    {
        var platform = new VoicePlatform(request => request.Kind == WebhookKind.Answer ? First : Ncco.Parse(AlternativeNumber));
        platform.When(new PhoneEndpoint("4155550123")).IsBusy();
        platform.When(new PhoneEndpoint("442079354442")).Answers().HangsUp(TimeSpan.FromMinutes(1));

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.SpeaksWithAsync(new PhoneEndpoint("442079354442"));
        await call.EndsAsync();
    }

    [Theory]
    [InlineData("DynamicConnect.Ncco.Analyzers.dll")]
    [InlineData("DynamicConnect.Ncco.Analyzers.CodeFixes.dll")]
    [InlineData("DynamicConnect.Ncco.dll")]
    [InlineData("System.Text.Json.dll")]
    public void Package_Analyzers_AreThereWithWhatTheyNeed(string name) =>
        File.Exists(Path.Combine(PackageFolder(), "analyzers", "dotnet", "cs", name)).Should().BeTrue();

    private static string PackageFolder() => Metadata.Of("PackageRoot");
}
