using System.Globalization;

namespace DynamicConnect.Analyzers.Tests;

public sealed class UsageMessageTests
{
    [Theory]
    [InlineData("with", "The result of with isn't used, and it has no other effect. Use the result, or remove the expression.")]
    [InlineData("ToJson", "The result of ToJson isn't used, and it has no other effect. Use the result, or remove the call.")]
    [InlineData("Append", "The result of Append isn't used, and an NCCO is immutable. Use the result.")]
    [InlineData("Add on a builder that nobody has", "The builder is discarded without being built. End the chain with Build(), and use the result.")]
    [InlineData("a builder that is never built", "The builder is never built, so Record has no effect. Call Build(), and use the result.")]
    [InlineData("a change after Build", "Record is called after the last Build(), so it has no effect. Call Build() after it.")]
    [InlineData(
        "a result without content type",
        "Text sends the NCCO with a content type that the platform rejects. Add the content type \"application/json\", or return the Ncco itself.")]
    [InlineData("a text as answer", "A string is sent as text/plain, which the platform rejects. Return the Ncco itself.")]
    [InlineData("Newtonsoft.Json", "Newtonsoft.Json doesn't know the JSON names and types. Serialize the NCCO with ToJson() or System.Text.Json.")]
    [InlineData(
        "an event of one kind without binding",
        "A minimal API can't read NotifyEvent from every form of a webhook. Take Webhook<VoiceEvent>, or map the handler with MapVoiceWebhooks.")]
    [InlineData(
        "an answer request without binding",
        "A minimal API can't read AnswerRequest from every form of a webhook. Take Webhook<AnswerRequest>, or map the handler with MapVoiceWebhooks.")]
    public async Task Message_OfAWrongUse_SaysWhatToDo(string name, string expected)
    {
        var (source, _) = Marked.Parse(Programs.Method(WrongPrograms.Usage[name]));

        var found = await Programs.AnalyzeAsync(Programs.Compile(source));

        found.Single().GetMessage(CultureInfo.InvariantCulture).Should().Be(expected);
    }
}
