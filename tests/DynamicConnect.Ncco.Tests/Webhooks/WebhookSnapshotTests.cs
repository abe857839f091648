namespace DynamicConnect.Tests;

public sealed class WebhookSnapshotTests
{
    public static TheoryData<string> Names()
    {
        TheoryData<string> data = new();
        foreach (var name in WebhookSamples.ByName.Keys)
        {
            data.Add(name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Event_PlayedByATest_IsTheDocumentedJson(string name) => Snapshot.Verify(WebhookSamples.ByName[name].ToJson(), "webhook." + name);

    [Fact]
    public Task AnswerRequest_PlayedByATest_IsTheDocumentedJson() => Snapshot.Verify(WebhookSamples.AnswerRequest.ToJson(), "webhook.answer");
}
