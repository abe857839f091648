using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace DynamicConnect.AspNetCore.Tests.Conventions;

public sealed class NullArgumentTests
{
    private static readonly HuntGroup HuntGroup = new("https://example.com/events", new PhoneEndpoint("4155550123"));
    private static readonly MethodInfo Method = typeof(NullArgumentTests).GetMethods()[0];

    /// <summary>Calls that pass null for the parameter in their name.</summary>
    private static readonly Dictionary<string, Func<Task>> Calls = new()
    {
        ["value of Webhook"] = Does(() => _ = new Webhook<VoiceEvent>(null!)),
        ["context of Webhook.BindAsync"] = async () => await Webhook<VoiceEvent>.BindAsync(null!, null!),
        ["builder of Webhook.PopulateMetadata"] = Does(() => OfParameter<Webhook<VoiceEvent>>(Method.ReturnParameter)),
        ["routes of MapVoiceWebhooks"] = Does(() => VoiceWebhookEndpointRouteBuilderExtensions.MapVoiceWebhooks(null!, "/", _ => Announced.Ncco)),
        ["pattern of MapVoiceWebhooks"] = Does(() => Application().MapVoiceWebhooks(null!, _ => Announced.Ncco)),
        ["onAnswer of MapVoiceWebhooks"] = Does(() => Application().MapVoiceWebhooks("/", (Func<AnswerRequest, Ncco>)null!)),
        ["onAnswer of MapVoiceWebhooks, asynchronous"] = Does(() => Application().MapVoiceWebhooks("/", (Func<AnswerRequest, HttpContext, Task<Ncco>>)null!)),
        ["onAnswer of MapVoiceWebhooks, ordinary"] = Does(() => Application().MapVoiceWebhooks("/", (Delegate)null!)),
        ["routes of MapHuntGroup"] = Does(() => HuntGroupEndpointRouteBuilderExtensions.MapHuntGroup(null!, "/", HuntGroup)),
        ["pattern of MapHuntGroup"] = Does(() => Application().MapHuntGroup(null!, HuntGroup)),
        ["huntGroup of MapHuntGroup"] = Does(() => Application().MapHuntGroup("/", (HuntGroup)null!)),
        ["create of MapHuntGroup"] = Does(() => Application().MapHuntGroup("/", (Func<HttpContext, ValueTask<HuntGroup>>)null!)),
        ["create of MapHuntGroup, synchronous"] = Does(() => Application().MapHuntGroup("/", (Func<HttpContext, HuntGroup>)null!)),
        ["context of GetWebhookUrl"] = Does(() => WebhookUrlExtensions.GetWebhookUrl(null!, "/")),
        ["path of GetWebhookUrl"] = Does(() => new DefaultHttpContext().GetWebhookUrl(null!)),
        ["ncco of NccoResult"] = Does(() => _ = new NccoResult(null!)),
        ["httpContext of NccoResult.ExecuteAsync"] = () => NccoResult.NoChange.ExecuteAsync(null!),
        ["context of NccoResult.ExecuteResultAsync"] = () => NccoResult.NoChange.ExecuteResultAsync(null!),
        ["builder of NccoResult.PopulateMetadata"] = Does(() => OfResult<NccoResult>(Method)),
        ["builder of WithNccoResults"] = Does(() => NccoResultExtensions.WithNccoResults<RouteHandlerBuilder>(null!)),
        ["step of ToResult"] = Does(() => ((HuntStep)null!).ToResult()),
        ["scheme of RequireVonageSignatureAttribute"] = Does(() => _ = new RequireVonageSignatureAttribute(null!)),
        ["builder of AddVonageSignature"] = Does(() => VonageSignatureExtensions.AddVonageSignature(null!)),
        ["scheme of AddVonageSignature"] = Does(() => new ServiceCollection().AddAuthentication().AddVonageSignature((string)null!)),
        ["builder of RequireVonageSignature"] = Does(() => VonageSignatureExtensions.RequireVonageSignature<RouteHandlerBuilder>(null!)),
        ["scheme of RequireVonageSignature"] = Does(() => Application().MapGet("/", () => "").RequireVonageSignature(null!)),
        ["request of Sign"] = Does(() => VonageSignature.Sign(null!, "secret")),
        ["secret of Sign"] = Does(() => VonageSignature.Sign(new HttpRequestMessage(), null!)),
        ["secret of VonageSignatureHttpHandler"] = Does(() => _ = new VonageSignatureHttpHandler(null!)),
        ["app of UseCallRecording"] = Does(() => CallRecordingExtensions.UseCallRecording(null!, TextWriter.Null)),
        ["app of UseCallRecording, into a file"] = Does(() => CallRecordingExtensions.UseCallRecording(null!, "calls.jsonl")),
        ["output of UseCallRecording"] = Does(() => Application().UseCallRecording((TextWriter)null!)),
        ["path of UseCallRecording"] = Does(() => Application().UseCallRecording((string)null!)),
        ["services of AddVoiceWebhooks"] = Does(() => VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks(null!)),
    };

    public static TheoryData<string> All() => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Call_WithNull_NamesTheParameter(string call) =>
        (await FluentActions.Awaiting(Calls[call]).Should().ThrowExactlyAsync<ArgumentNullException>()).Which.ParamName.Should().Be(call.Split(' ')[0]);

    private static WebApplication Application()
    {
        var builder = Builder.Create();
        builder.Services.AddVoiceWebhooks();
        return builder.Build();
    }

    private static Func<Task> Does(Action action) => () =>
    {
        action();
        return Task.CompletedTask;
    };

    private static void OfParameter<T>(ParameterInfo parameter)
        where T : IEndpointParameterMetadataProvider => T.PopulateMetadata(parameter, null!);

    private static void OfResult<T>(MethodInfo method)
        where T : IEndpointMetadataProvider => T.PopulateMetadata(method, null!);
}
