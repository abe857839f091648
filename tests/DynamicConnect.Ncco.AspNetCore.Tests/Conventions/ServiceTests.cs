using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace DynamicConnect.AspNetCore.Tests.Conventions;

public sealed class ServiceTests
{
    [Fact]
    public void VoiceWebhooks_AddedTwice_AreThereOnce()
    {
        var builder = Builder.Create();
        builder.Services.AddVoiceWebhooks().AddVoiceWebhooks(x => x.MaxLength = 7).AddAuthentication().AddVonageSignature(x => x.Secrets.Add("12345678"));
        var services = builder.Build().Services;

        var mvc = services.GetRequiredService<IOptions<MvcOptions>>().Value;
        mvc.Filters.OfType<NccoResultFilter>().Should().ContainSingle();
        mvc.Conventions.Should().ContainSingle();
        services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.TypeInfoResolverChain.OfType<VoiceJsonContext>().Should().ContainSingle();
        services.GetRequiredService<IOptions<VoiceWebhookOptions>>().Value.MaxLength.Should().Be(7);
    }

    [Fact]
    public async Task VoiceWebhooks_Missing_AreAskedForAtTheStart()
    {
        var mapping = new List<Action<WebApplication>>
        {
            x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco),
            x => x.MapHuntGroup("/voice", new HuntGroup(new PhoneEndpoint("4155550123"))),
        };

        foreach (var map in mapping)
        {
            await FluentActions.Awaiting(() => Host.StartAsync(map, hasServices: false)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddVoiceWebhooks()*");
        }
    }

    [Theory]
    [InlineData("Vonage:Webhooks:MaxLength", "0")]
    [InlineData("Vonage:Webhooks:PublicUrl", "example.com")]
    [InlineData("Vonage:Webhooks:PublicUrl", "https://example.com/?a=1")]
    [InlineData("Vonage:Webhooks:AnswerTimeout", "00:00:00")]
    [InlineData("Vonage:Webhooks:PublicURI", "https://example.com")]
    public async Task Options_Wrong_StopTheStart(string key, string value) =>
        (await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapGet("/", () => ""), x => x.Configuration[key] = value)).Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().StartWith(key);

    [Fact]
    public void Options_FromTheConfiguration_AreSet()
    {
        var builder = Builder.Create();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Vonage:Webhooks:MaxLength", "1000"),
            new("Vonage:Webhooks:PublicUrl", "https://example.com"),
            new("Vonage:Webhooks:Method", "post"),
            new("Vonage:Webhooks:InvalidNcco", "Replace"),
            new("Vonage:Webhooks:AnswerTimeout", "00:00:02"),
            new("Vonage:Webhooks:EventTimeout", "00:00:03"),
        ]);
        builder.Services.AddVoiceWebhooks();

        builder.Build().Services.GetRequiredService<IOptions<VoiceWebhookOptions>>().Value.Should().BeEquivalentTo(new VoiceWebhookOptions
        {
            MaxLength = 1000,
            PublicUrl = "https://example.com",
            Method = WebhookMethod.Post,
            InvalidNcco = InvalidNccoHandling.Replace,
            AnswerTimeout = TimeSpan.FromSeconds(2),
            EventTimeout = TimeSpan.FromSeconds(3),
        });
    }
}
