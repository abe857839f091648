using System.Text.Json;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Fuzzing;

public sealed class RandomWebhookTests
{
    [Fact]
    public void Webhook_Any_IsReadAsItWasWritten() => Property.Holds(RandomNccos.Webhooks, 500, webhook =>
    {
        var json = webhook.ToJson();

        var read = RecordProperties.Of(webhook.GetType()).Read(json);

        read.Should().Be(webhook);
        read.GetHashCode().Should().Be(webhook.GetHashCode());
        read.ToString().Should().Be(json);
        JsonSerializer.Deserialize(json, webhook.GetType()).Should().Be(webhook);
    });

    [Fact]
    public void Event_Any_IsOfOneKindHoweverItIsSent() => Property.Holds(RandomNccos.Webhooks, 500, webhook =>
    {
        var read = VoiceEvent.Parse(webhook.ToJson());

        VoiceEvent.Parse(read.ToJson()).Should().Be(read);
        if (read.AdditionalProperties.Count == 0 && read is not NotifyEvent)
        {
            VoiceEvent.ParseQuery(read.ToQueryString()).Should().Be(read);
        }
    });

    [Fact]
    public void AnswerRequest_Any_IsTheSameFromAQuery() => Property.Holds(RandomNccos.Webhooks, 500, webhook =>
    {
        if (webhook is AnswerRequest { AdditionalProperties.Count: 0 } request)
        {
            AnswerRequest.ParseQuery(request.ToQueryString()).Should().Be(request);
        }
    });
}
