using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace DynamicConnect.AspNetCore.Tests.Recording;

public sealed class CallRecordingTests
{
    private static readonly string[] Fields = ["method", "url", "contentType", "body", "status", "answerType", "answer"];

    [Fact]
    public async Task Recording_RequestAndAnswer_AreOneLineOfJson()
    {
        await using var output = new StringWriter();
        await using var app = await StartAsync(x => x.UseCallRecording(output));
        using var client = app.GetTestClient();

        using var answer = await client.GetAsync(new Uri("/answer?to=4155550100&from=4155550199", UriKind.Relative));
        using var noChange = await client.PostAsJsonAsync("/events", new { status = "busy" });

        (await answer.Content.ReadAsStringAsync()).Should().Contain("Hello");
        var lines = Lines(output);
        Texts(lines[0]).Should().Equal("GET", "/answer?to=4155550100&from=4155550199", null, "", "200", "application/json", """[{"action":"talk","text":"Hello, call 4155550199."}]""");
        Texts(lines[1]).Should().Equal("POST", "/events", "application/json; charset=utf-8", """{"status":"busy"}""", "204", null, "");
    }

    [Fact]
    public async Task Recording_NumbersAreMasked_KeepsTheLastTwoDigits()
    {
        await using var output = new StringWriter();
        await using var app = await StartAsync(x => x.UseCallRecording(output, maskNumbers: true));
        using var client = app.GetTestClient();

        using var response = await client.GetAsync(new Uri("/answer?from=%2B4155550199&uuid=63f61863-4a51-4f6b-86e1-123456789012&price=0.00720000", UriKind.Relative));

        Lines(output).Single().GetRawText().Should().Contain("from=%2B9999999999").And.Contain("63f61863-4a51-4f6b-86e1-123456789012").And.Contain("0.00720000")
            .And.Contain("call 9999999999.").And.NotContain("4155550199").And.Contain("\"masked\":true");
    }

    [Fact]
    public async Task Recording_IntoAFile_AppendsALineForEachRequest()
    {
        var path = Path.GetTempFileName();
        await using (var app = await StartAsync(x => x.UseCallRecording(path)))
        {
            using var client = app.GetTestClient();
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetStringAsync(new Uri("/answer", UriKind.Relative))));
        }

        (await File.ReadAllLinesAsync(path)).Should().HaveCount(20).And.OnlyContain(x => x.StartsWith("{\"time\":\""));
        File.Delete(path);
    }

    [Fact]
    public async Task Recording_BodyIsTooLong_IsNotRecordedButAnswered()
    {
        await using var output = new StringWriter();
        await using var app = await StartAsync(x => x.UseCallRecording(output));
        using var client = app.GetTestClient();
        using var content = new ByteArrayContent(new byte[2 * 1024 * 1024]);

        using var response = await client.PostAsync(new Uri("/events", UriKind.Relative), content);

        output.ToString().Should().BeEmpty();
        ((int)response.StatusCode).Should().BeInRange(400, 499);
    }

    [Fact]
    public async Task Recording_SignedRequest_LeavesTheTokenOut()
    {
        await using var output = new StringWriter();
        await using var app = await StartAsync(x => x.UseCallRecording(output));
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "top.secret.token");

        await client.GetStringAsync(new Uri("/answer", UriKind.Relative));

        output.ToString().Should().NotContain("secret");
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplication> prepare)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddVoiceWebhooks();
        var app = builder.Build();
        prepare(app);
        app.MapVoiceWebhooks("/", call => [new TalkAction($"Hello, call {call.From?.TrimStart('+')}.")], _ => null);
        await app.StartAsync();
        return app;
    }

    private static List<JsonElement> Lines(StringWriter output) =>
        [.. output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(x => JsonDocument.Parse(x).RootElement)];

    private static IEnumerable<string?> Texts(JsonElement line) =>
        Fields.Select(x => line.GetProperty(x)).Select(x => x.ValueKind == JsonValueKind.Null ? null : x.ToString());
}
