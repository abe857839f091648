using System.Reflection;
using System.Xml.Linq;

namespace DynamicConnect.AspNetCore.Tests.Conventions;

public sealed class PackageConventions
{
    private static readonly Assembly Assembly = typeof(NccoResult).Assembly;

    private static readonly string Sources = Path.GetFullPath(Path.Combine(
        typeof(PackageConventions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "ProjectFolder").Value!,
        "../../src/DynamicConnect.Ncco.AspNetCore"));

    [Fact]
    public void Types_Public_AreTheReviewedOnes() => Assembly.GetExportedTypes().Select(x => x.Name).Order(StringComparer.Ordinal).Should().Equal(
        "CallRecordingExtensions",
        "HuntGroupEndpointRouteBuilderExtensions",
        "IVonageReplayStore",
        "InvalidNccoHandling",
        "NccoResult",
        "NccoResultExtensions",
        "ReplayReservation",
        "RequireVonageSignatureAttribute",
        "VoiceTelemetry",
        "VoiceWebhookEndpointRouteBuilderExtensions",
        "VoiceWebhookOptions",
        "VoiceWebhookServiceCollectionExtensions",
        "VonageSignature",
        "VonageSignatureDefaults",
        "VonageSignatureExtensions",
        "VonageSignatureHttpHandler",
        "VonageSignatureOptions",
        "WebhookUrlExtensions",
        "Webhook`1");

    [Fact]
    public void Types_Public_AreInOneNamespaceAndSealed() =>
        Assembly.GetExportedTypes().Where(x => x.Namespace != "DynamicConnect.AspNetCore" || (!x.IsInterface && !x.IsSealed)).Should().BeEmpty();

    [Fact]
    public void Files_All_AreShort() =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(x => !x.Contains("/obj/", StringComparison.Ordinal) && !x.Contains("/bin/", StringComparison.Ordinal) && File.ReadLines(x).Count() > 200)
            .Should().BeEmpty();

    [Fact]
    public void Summaries_All_AreSentences() =>
        XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("summary").Where(x => !x.Value.TrimEnd().EndsWith('.')).Select(x => x.Value)
            .Should().BeEmpty();

    [Fact]
    public void Options_Default_AreTheDocumentedOnes()
    {
        var options = new VonageSignatureOptions();

        (new VoiceWebhookOptions().MaxLength, options.Tolerance, options.ReplayCapacity, VonageSignatureOptions.SectionName)
            .Should().Be((65_536, TimeSpan.FromMinutes(5), 100_000, "Vonage:Signature"));
    }
}
