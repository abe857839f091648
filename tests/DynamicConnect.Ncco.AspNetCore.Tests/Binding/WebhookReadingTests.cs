using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore.Tests.Binding;

public sealed class WebhookReadingTests
{
    private readonly IServiceProvider services = TestServices.With();

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

        FluentActions.Invoking(() => webhook!.Value).Should().Throw<InvalidOperationException>().WithMessage("The request is not a webhook.");
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
    public async Task Filter_WithoutAWebhook_AnswersWithAProblem()
    {
        var context = new ResourceExecutingContext(new ActionContext(Request("POST", "[]"), new RouteData(), new ActionDescriptor()), [], []);

        await new WebhookResourceFilter(WebhookKind.Event).OnResourceExecutionAsync(context, () => throw new InvalidOperationException("Not to be asked."));

        context.Result.Should().BeOfType<RefusalResult>();
    }

    [Fact]
    public async Task Parameter_OfAnotherType_IsBoundAsEver()
    {
        await using var host = await Host.StartAsync(
            x => x.MapControllers(),
            x => x.Services.AddVoiceWebhooks().AddTestControllers(typeof(NumberController)));

        (await host.Client.GetStringAsync(new Uri("/mvc/number?number=7", UriKind.Relative))).Should().Be("7");
    }

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
