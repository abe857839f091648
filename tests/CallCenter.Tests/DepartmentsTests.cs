namespace CallCenter.Tests;

public sealed class DepartmentsTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Answer_CallComesIn_RingsTheFirstMember(string method)
    {
        await using var app = new CallCenterApp();

        using var sales = await app.SendAsync(method, "/sales/answer?to=4155550101&from=4155550199", method == "POST" ? "{}" : null);
        using var support = await app.SendAsync(method, "/support/answer?to=4155550101&from=4155550199", method == "POST" ? "{}" : null);

        await sales.ShouldBeAsync(Answers.Sales("447700900011", 20, "1.0.0"));
        await support.ShouldBeAsync(Answers.Support("4155550123", "4155550123", "1.0.0"));
    }

    [Theory]
    [InlineData("sales", "447700900011", "447700900012")]
    [InlineData("support", "4155550123", "442079354442")]
    public async Task Call_NobodyAnswers_RingsAllMembersAndGoesToVoicemail(string department, string first, string second)
    {
        await using var app = new CallCenterApp();
        var platform = app.Platform($"/{department}");
        platform.When(new PhoneEndpoint(first)).IsBusy();

        var call = await platform.CallAsync("4155550199", "4155550101");
        await call.RingsAsync(new PhoneEndpoint(first));
        await call.RingsAsync(new PhoneEndpoint(second));
        await call.HearsAsync("leave a message");

        call.Transcript.Requests.Should().Contain(x => x.Url!.EndsWith("?hunt=1.0.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("machine")]
    public async Task Events_FirstMemberFailed_RingsTheNext(string status)
    {
        await using var app = new CallCenterApp();

        using var sales = await ReportAsync(app, "/sales/events?hunt=1.0.0", status);
        using var support = await ReportAsync(app, "/support/events?hunt=1.0.0", status);

        await sales.ShouldBeAsync(Answers.Sales("447700900012", 30, "1.0.1"));
        await support.ShouldBeAsync(Answers.Support("442038973494", "442079354442", "1.0.1"));
    }

    [Fact]
    public async Task Events_EventComesTwice_GivesTheSameAnswer()
    {
        await using var app = new CallCenterApp();

        using var first = await ReportAsync(app, "/support/events?hunt=1.0.0", "busy");
        using var second = await ReportAsync(app, "/support/events?hunt=1.0.0", "busy");

        await first.ShouldBeAsync(Answers.Support("442038973494", "442079354442", "1.0.1"));
        await second.ShouldBeAsync(Answers.Support("442038973494", "442079354442", "1.0.1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?hunt=")]
    [InlineData("?hunt=1.0.99")]
    [InlineData("?hunt=1.0.-1")]
    [InlineData("?hunt=1.7.0")]
    [InlineData("?hunt=first")]
    public async Task Events_PositionIsForged_RingsNobody(string query)
    {
        await using var app = new CallCenterApp();

        using var response = await ReportAsync(app, "/support/events" + query, "busy");

        (await response.NccoAsync()).Select(x => x.GetType()).Should().Equal(typeof(TalkAction), typeof(RecordAction), typeof(TalkAction));
    }

    [Theory]
    [InlineData("started")]
    [InlineData("ringing")]
    [InlineData("answered")]
    [InlineData("completed")]
    [InlineData("a state that does not exist yet")]
    public async Task Events_CallDidNotFail_LeavesTheRunningNccoAlone(string status)
    {
        await using var app = new CallCenterApp();

        using var response = await ReportAsync(app, "/support/events?hunt=1.0.0", status);

        await response.ShouldChangeNothingAsync();
    }

    [Fact]
    public async Task Position_WithAKey_IsSignedAndCannotBeMadeUp()
    {
        await using var app = new CallCenterApp { Settings = { ["CallCenter:PositionKey"] = Convert.ToBase64String(new byte[32]) } };
        using var answer = await app.GetAsync("/sales/answer?conversation_uuid=CON-1");
        var eventUrl = (await answer.NccoAsync()).OfType<ConnectAction>().Single().EventUrl!.Single();

        using var genuine = await app.PostAsync(new Uri(eventUrl).PathAndQuery, """{"status":"busy","conversation_uuid":"CON-1"}""");
        using var forged = await app.PostAsync("/sales/events?hunt=1.0.0", """{"status":"busy","conversation_uuid":"CON-1"}""");

        (await genuine.NccoAsync()).OfType<ConnectAction>().Single().Endpoint.Should().Equal(new PhoneEndpoint("447700900012"));
        (await forged.NccoAsync()).OfType<ConnectAction>().Should().BeEmpty();
    }

    private static Task<HttpResponseMessage> ReportAsync(CallCenterApp app, string path, string status) =>
        app.PostAsync(path, $$"""{"status":"{{status}}"}""");
}
