using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace DynamicConnect.AspNetCore.Tests.Conventions;

public sealed class ServiceTests
{
    [Fact]
    public void VoiceWebhooks_AddedTwice_AreThereOnce()
    {
        using var services = new ServiceCollection().AddVoiceWebhooks().AddVoiceWebhooks(x => x.MaxLength = 7).BuildServiceProvider();

        var mvc = services.GetRequiredService<IOptions<MvcOptions>>().Value;
        mvc.OutputFormatters.OfType<NccoOutputFormatter>().Should().ContainSingle();
        mvc.Conventions.Should().ContainSingle();
        services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.Converters.OfType<ExactNccoConverter>().Should().ContainSingle();
        services.GetServices<MatcherPolicy>().OfType<NccoEndpointPolicy>().Should().ContainSingle();
        services.GetRequiredService<IOptions<VoiceWebhookOptions>>().Value.MaxLength.Should().Be(7);
    }

    [Fact]
    public void VonageSignature_AddedTwice_IsThereOnce()
    {
        var services = new ServiceCollection().AddVonageSignature().AddVonageSignature();

        services.Where(x => x.ServiceType.Assembly == typeof(NccoResult).Assembly || x.ServiceType == typeof(TimeProvider)).Select(x => x.ServiceType).Should().OnlyHaveUniqueItems();
        services.Where(x => x.ServiceType == typeof(IValidateOptions<VonageSignatureOptions>) && x.ImplementationType is not null).Should().ContainSingle();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void MaxLength_LessThanOne_IsAMistake(int length, bool isRight)
    {
        using var services = new ServiceCollection().AddVoiceWebhooks(x => x.MaxLength = length).BuildServiceProvider();

        var reading = FluentActions.Invoking(() => services.GetRequiredService<IOptions<VoiceWebhookOptions>>().Value);

        if (isRight)
        {
            reading.Should().NotThrow();
        }
        else
        {
            reading.Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal("VoiceWebhookOptions.MaxLength is less than 1.");
        }
    }
}
