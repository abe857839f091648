namespace DynamicConnect.Tests;

public sealed class WebhookSnapshotTests
{
    public static TheoryData<string> Names()
    {
        TheoryData<string> data = new();
        foreach (var sample in WebhookSamples.All)
        {
            data.Add(sample.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Webhook_PlayedByATest_IsTheDocumentedJson(string name) =>
        Snapshot.Verify(WebhookSamples.All.Single(sample => sample.Name == name).Record.ToString(), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Webhook_ReadFromItsSnapshot_IsTheRecord(string name)
    {
        var json = File.ReadAllText(Path.Combine(Snapshot.Folder, name + ".verified.json"));
        var record = WebhookSamples.All.Single(sample => sample.Name == name).Record;

        VoiceObject read = record switch
        {
            AnswerRequest => AnswerRequest.Parse(json),
            TranscriptionFile => TranscriptionFile.Parse(json),
            _ => VoiceEvent.Parse(json),
        };

        read.Should().Be(record);
    }
}
