using Snippets;

namespace DynamicConnect.Docs.Tests;

public sealed class LambdaTests
{
    [Theory]
    [InlineData("Answer", "GET", "from=447700900001&conversation_uuid=CON-1", null, false, "4155550123")]
    [InlineData("Answer", "POST", "", """{"from":"447700900001"}""", false, "4155550123")]
    [InlineData("Events", "GET", "status=busy&conversation_uuid=CON-1&hunt=1.0.0", null, false, "442079354442")]
    [InlineData("Events", "POST", "hunt=1.0.0", """{"status":"busy"}""", false, "442079354442")]
    [InlineData("Events", "POST", "hunt=1.0.0", """{"status":"busy"}""", true, "442079354442")]
    public void Event_OfAws_IsAnsweredWithTheNcco(string handler, string method, string query, string? body, bool isBase64, string number)
    {
        var response = LambdaEvents.Send(handler, method, query, body, isBase64);

        response.StatusCode.Should().Be(200);
        response.Headers["content-type"].Should().Be("application/json");
        response.Body.Should().Contain($"\"number\":\"{number}\"");
    }

    [Fact]
    public void Event_ThatChangesNothing_IsAnEmpty204()
    {
        var response = LambdaEvents.Send("Events", "POST", "hunt=1.0.0", """{"status":"ringing"}""");

        response.StatusCode.Should().Be(204);
        response.Body.Should().BeNull();
    }
}
