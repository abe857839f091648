using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore.Tests.Binding;

public sealed class WebhookBodyTests
{
    private readonly IServiceProvider services = TestServices.With(x => x.MaxLength = 10_000);
    private readonly Lifetime lifetime = new();

    [Theory]
    [InlineData(9999)]
    [InlineData(10_000)]
    public async Task Body_UpToTheLimit_IsTaken(int length)
    {
        var body = await WebhookBody.OfAsync(Request(new OwnBody(length), null));

        (body.Refusal, body.Bytes.Length).Should().Be((null, length));
    }

    [Fact]
    public async Task Body_OneBeyondTheLimit_IsTooLong()
    {
        var body = await WebhookBody.OfAsync(Request(new OwnBody(10_001), null));

        (body.Refusal, body.Bytes.Length).Should().Be((new Refusal(413, "body_length", "The body is longer than 10000 bytes."), 0));
    }

    [Fact]
    public async Task Body_AnnouncedBeyondTheLimit_IsNotRead()
    {
        using var stream = new OwnBody(10_001);

        var body = await WebhookBody.OfAsync(Request(stream, 10_001));

        body.Refusal.Should().Be(Refusal.TooLong(10_000));
        stream.Asked.Should().BeEmpty();
    }

    [Theory]
    [InlineData(10L, 11)]
    [InlineData(4096L, 4097)]
    [InlineData(9000L, 4097)]
    [InlineData(null, 4097)]
    public async Task Body_OfSomeLength_HasTheRoomThatIsNeededAtFirst(long? announced, int room)
    {
        using var stream = new OwnBody(0);

        await WebhookBody.OfAsync(Request(stream, announced));

        stream.Asked.Should().Equal(room);
    }

    [Fact]
    public async Task Body_WithoutLength_GrowsWithWhatComesUpToTheLimit()
    {
        using var stream = new OwnBody(10_000);

        await WebhookBody.OfAsync(Request(stream, null));

        stream.Asked.Should().Equal(4097, 8194 - 4097, 10_001 - 8194, 1);
    }

    [Fact]
    public async Task Body_AskedForTwice_IsTheSame()
    {
        var context = Request(new OwnBody(7), 7);

        (await WebhookBody.OfAsync(context)).Should().BeSameAs(await WebhookBody.OfAsync(context));
    }

    [Fact]
    public async Task Body_HandedOn_CannotBeChanged()
    {
        var context = Request(new OwnBody(7), 7);

        await WebhookBody.OfAsync(context);

        (context.Request.Body.CanWrite, context.Request.Body.Length).Should().Be((false, 7));
    }

    [Fact]
    public async Task Body_TooLongForTheServer_IsTooLong()
    {
        var body = await WebhookBody.OfAsync(Request(new OwnBody(0, new BadHttpRequestException("Too large.", 413)), null));

        (body.Refusal, lifetime.IsAborted).Should().Be((Refusal.TooLong(10_000), false));
    }

    [Fact]
    public async Task Body_TooSlowForTheServer_HasItsStatus()
    {
        var body = await WebhookBody.OfAsync(Request(new OwnBody(7, new BadHttpRequestException("Too slow.", 408)), 20));

        (body.Refusal, lifetime.IsAborted).Should().Be((new Refusal(408, "body_cut", "The body ended before it was complete."), false));
    }

    [Theory]
    [InlineData(typeof(BadHttpRequestException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task Body_EndingInTheMiddle_IsCutAndTheRequestAborted(Type failure)
    {
        var body = await WebhookBody.OfAsync(Request(new OwnBody(7, (Exception)Activator.CreateInstance(failure, "Gone.")!), 20));

        (body.Refusal, body.Bytes.Length, lifetime.IsAborted).Should().Be((Refusal.Cut(400), 0, true));
    }

    [Fact]
    public async Task Body_FailingOtherwise_IsNoMatterOfTheBody() =>
        await FluentActions.Awaiting(async () => await WebhookBody.OfAsync(Request(new OwnBody(7, new InvalidOperationException("Broken.")), 20)))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("Broken.");

    private DefaultHttpContext Request(Stream body, long? announced)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        context.Request.Body = body;
        context.Request.ContentLength = announced;
        return context;
    }
}
