using Snippets;

namespace DynamicConnect.Docs.Tests;

public sealed class FirstAgentTests
{
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    [Fact]
    public void FirstAgent_FromTheBuilderInTheReadme_IsTheAnnouncedOne() =>
        FirstScreen.Builder().ToJson().Should().Be(FirstAgent);

    [Fact]
    public void FirstAgent_FromTheRecordsInTheReadme_IsTheAnnouncedOne() =>
        FirstScreen.Records().ToJson().Should().Be(FirstAgent);
}
