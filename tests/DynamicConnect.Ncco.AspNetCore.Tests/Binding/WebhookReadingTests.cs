using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore.Tests.Binding;

public sealed class WebhookReadingTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddVoiceWebhooks().BuildServiceProvider();

    [Fact]
    public async Task Query_Missing_IsAnEventWithoutProperties()
    {
        var context = Request("GET");
        context.Features.GetRequiredFeature<IHttpRequestFeature>().QueryString = null!;

        var reading = await WebhookReading.OfAsync(context, WebhookKind.Event);

        reading.Webhook.Should().Be(VoiceEvent.ParseQuery(""));
    }

    [Fact]
    public async Task Value_OfARequestThatIsNoWebhook_SaysSo()
    {
        var webhook = await Webhook<VoiceEvent>.BindAsync(Request("POST", "[]"), null!);

        FluentActions.Invoking(() => webhook!.Value).Should().Throw<InvalidOperationException>().WithMessage("The request is no webhook.");
    }

    [Fact]
    public async Task Binder_WithAWebhook_HandsItOverAsItIs()
    {
        var context = Request("POST", """{"status":"busy"}""");
        var reading = await WebhookReading.OfAsync(context, WebhookKind.Event);
        context.Features.Set(reading);
        var binding = Binding(context);

        await new WebhookModelBinder().BindModelAsync(binding);

        binding.Result.Model.Should().BeSameAs(reading.Webhook);
        binding.ValidationState[reading.Webhook!]!.SuppressValidation.Should().BeTrue();
    }

    [Fact]
    public async Task Binder_WithoutAWebhook_BindsNothing()
    {
        var binding = Binding(Request("POST"));

        await new WebhookModelBinder().BindModelAsync(binding);

        binding.Result.IsModelSet.Should().BeFalse();
    }

    [Fact]
    public async Task Body_OfAMappedEndpoint_MayBeMissing()
    {
        await using var host = await Host.StartAsync(x =>
        {
            x.MapVoiceWebhooks("/voice", _ => Announced.Ncco);
            x.MapPost("/own", (Webhook<VoiceEvent> _) => NccoResult.NoChange);
        });

        var accepted = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(x => x.Metadata.GetMetadata<IAcceptsMetadata>()!).ToArray();

        accepted.Select(x => x.IsOptional).Should().Equal(true, true, true, true);
    }

    [Fact]
    public async Task Filter_WithoutAWebhook_AnswersWithAProblem()
    {
        var context = new ResourceExecutingContext(new ActionContext(Request("POST", "[]"), new RouteData(), new ActionDescriptor()), [], []);

        await new WebhookResourceFilter(WebhookKind.Event).OnResourceExecutionAsync(context, () => throw new InvalidOperationException("Not to be asked."));

        var result = context.Result.Should().BeOfType<ObjectResult>().Subject;
        (result.StatusCode, result.ContentTypes.Single(), result.Value is ProblemDetails { Status: 400 }).Should().Be((400, "application/problem+json", true));
    }

    [Fact]
    public async Task Parameter_OfAnotherType_IsBoundAsEver()
    {
        await using var host = await Host.StartAsync(
            x => x.MapControllers(),
            x => x.Services.AddVoiceWebhooks().AddControllers().AddApplicationPart(typeof(NumberController).Assembly));

        (await host.Client.GetStringAsync(new Uri("/mvc/number?number=7", UriKind.Relative))).Should().Be("7");
    }

    public void Dispose() => services.Dispose();

    private static DefaultModelBindingContext Binding(HttpContext context) =>
        new() { ActionContext = new ActionContext { HttpContext = context }, ValidationState = new ValidationStateDictionary() };

    private DefaultHttpContext Request(string method, string body = "")
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return context;
    }
}
